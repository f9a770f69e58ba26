-- No real decision is dated before the Ombudsman's present office, or in the future by more than a day, unwarned.
SELECT d.slug, d.decided_on FROM decisions d
WHERE (SELECT value FROM meta WHERE key = 'fictional') = '0' AND d.decided_on IS NOT NULL
  AND (d.decided_on < '1974-04-01' OR d.decided_on > date('now', '+1 day'))
  AND NOT EXISTS (
    SELECT 1 FROM records k, json_each(k.record, '$.warnings') w
    WHERE k.decision_id = d.id AND json_extract(w.value, '$.code') IN ('date-before-reference', 'date-in-future')
  );
