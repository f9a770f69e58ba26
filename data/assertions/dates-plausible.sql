-- No real decision is dated before the Ombudsman's present office, or in the future by more than a day.
SELECT slug, decided_on FROM decisions
WHERE (SELECT value FROM meta WHERE key = 'fictional') = '0' AND decided_on IS NOT NULL AND (decided_on < '1974-04-01' OR decided_on > date('now', '+1 day'));
