import { defineNotification } from '../notification';

/** A list its recipient asked for was written, or could not be; the file is downloaded after signing in. */
export const exportFinished = defineNotification<{ recipients: readonly string[]; exportId: string; ready: boolean }>('export-finished', {
  nameCs: 'Dokončené exporty',
  public: true,
  about: ({ exportId }) => ({ type: 'SheetExport', id: exportId }),
  words: ({ ready }) => (ready
    ? { title: 'Export je připraven', text: 'Soubor, o který jste požádali, je připraven. Po přihlášení jej najdete mezi svými exporty; za tři dny zanikne.' }
    : { title: 'Export se nepodařil', text: 'Soubor, o který jste požádali, se nepodařilo vytvořit. Proč, najdete po přihlášení mezi svými exporty.' }),
});
