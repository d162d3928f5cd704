import { cleanText, common, DomainError, notFound } from '@opora/kernel';
import { isUuid, type Context } from '@opora/subgraph';

/** Whose report is asked for. Throws FORBIDDEN_SCOPE for anybody but the officer, GDPR_SUBJECT_AMBIGUOUS, NOT_FOUND. */
export async function subjectOf(cx: Context, { subjectId, name }: { subjectId?: string | null; name?: string | null }): Promise<{ subjectId: string }> {
  if (!cx.actor!.grants.some(({ role }) => role === 'gdpr-officer')) throw common('FORBIDDEN_SCOPE', { messageCs: 'Nemáte oprávnění.' });
  if ((subjectId == null) === (name == null)) throw new DomainError([{ code: 'INVALID_INPUT', field: 'subjectId', messageCs: 'Zadejte identifikátor osoby, nebo její jméno.' }]);
  if (subjectId != null) {
    if (!isUuid(subjectId)) throw notFound('subjectId');
    return { subjectId: subjectId.toLowerCase() };
  }
  const found = await cx.rows<{ id: string }>('select id from person where name = $1 order by id limit 2', [cleanText(name, { max: 200, field: 'name' })]);
  if (found.length > 1) throw new DomainError([{ code: 'GDPR_SUBJECT_AMBIGUOUS', field: 'name', messageCs: 'Nalezeny dvě osoby, upřesněte.' }]);
  if (!found[0]) throw notFound('name');
  return { subjectId: found[0].id };
}
