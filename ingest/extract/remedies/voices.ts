/** Sentences in which somebody else speaks: what others want, ordered or found, and what the law or a scheme says. */

/** What others want, ordered or found. */
export const CLAIM =
  /\b(?:(?:she|he|they|complainants?|(?:Mr|Mrs|Ms|Miss|Mx|Dr)(?: and (?:Mr|Mrs|Ms|Miss))? [A-Z]\w*|family|parents?|investigator|IO|panel|adjudicat\w+|tribunal|stage (?:two|2)[^.]{0,30}|court|independent person)\s+(?:also\s+|then\s+|has\s+|had\s+)?(?:wants?|wanted|asked|asks|would like|says|said|complain\w*|believes?|thinks?|claims?|claimed|sought|seeks|recommended|suggested|proposed|requested|ordered|directed)|(?:Council|Home|Provider|Trust|it) (?:says?|said|told \S+(?: \S)?) (?:that )?(?:it|they) (?:will|would|had|has))\b/i;

/** What the law or a scheme says. */
export const RULE =
  /\b(?:law|policy|policies|guidance|regulations|scheme|Government|government|legislation)\b[^.]{0,60}\b(?:says?|states?|requires?|allows?|asked|expects?|suggests?|recommends?|sets?)\b/i;

/** "It replied that, besides dropping the fine, it would pay her £80": what a body says that it would do. */
export const WOULD =
  /\b(?:Council|Home|Provider|Trust|School|Authority|Association|[Ii]t|they)\s+(?:(?:has|have|had|now|since|then|also)\s+){0,2}(?:replied|answered|responded|wrote back|said|says|told (?:us|me)|confirmed|indicated|proposed|undertook|promised)\b[^.;]{0,160}?\b(?:it|they) would\b(?! (?:not|only|never|have)\b)/;
