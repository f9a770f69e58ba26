-- A withdrawn decision that nobody decided to keep shows no words.
SELECT slug FROM decisions d
WHERE withdrawn_on IS NOT NULL AND withdrawn_kept = 0
  AND (summary <> '' OR EXISTS (SELECT 1 FROM texts t WHERE t.decision_id = d.id));
