-- A part names a total of its own decision.
SELECT d.slug, r.id, r.part_of
FROM remedies r JOIN decisions d ON d.id = r.decision_id
WHERE r.part_of IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM remedies t WHERE t.decision_id = r.decision_id AND t.id = r.part_of);
