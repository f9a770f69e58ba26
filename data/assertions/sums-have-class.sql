-- A sum of money has a class, and is not negative.
SELECT d.slug, r.id, r.pence, r.class
FROM remedies r JOIN decisions d ON d.id = r.decision_id
WHERE (r.pence IS NOT NULL AND r.class IS NULL) OR r.pence < 0 OR r.value_pence < 0 OR r.unit_pence < 0;
