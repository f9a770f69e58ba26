-- Nothing that was removed has come back.
SELECT t.slug FROM tombstones t JOIN decisions d ON d.ref = t.ref AND d.body_slug = t.body_slug;
