import { defineNotification } from '../notification';

/** The recipient has set an e-mail address; the letter to it carries the link that confirms it. `askId` is of this address of this person and of no other. */
export const addressConfirmation = defineNotification<{ recipients: readonly string[]; askId: string }>('address-confirmation', {
  nameCs: 'Potvrzení e-mailové adresy',
  public: true, essential: true, asked: true,
  about: ({ askId }) => ({ type: 'Contact', id: askId }),
  words: () => ({ title: 'Potvrďte svou e-mailovou adresu', text: 'V systému Opora si někdo nastavil tuto e-mailovou adresu. Jste-li to vy, potvrďte ji do tří dnů odkazem v e-mailu; do té doby na ni nic jiného neposíláme. Jinak zprávu nechte být.' }),
});
