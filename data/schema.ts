/**
 * The corpus in SQLite. Tables here are Drizzle's (migrations are generated from them); the full-text index
 * `decisions_fts` is a contentless FTS5 table made by a hand-written migration, its rowid the decision's id.
 * Money is integer pence, dates ISO text, booleans 0/1; lists of codes are JSON arrays.
 */
import { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Facts about the corpus itself: fictional, parser, hash parts, generator settings, official figures' date. */
export const meta = sqliteTable("meta", { key: text().primaryKey(), value: text().notNull() });

/** The authorities table of this corpus: the real one, or the invented one of the demonstration. */
export const authorities = sqliteTable("authorities", {
  slug: text().primaryKey(),
  name: text().notNull(),
  shortName: text("short_name").notNull(),
  type: text().notNull(),
  region: text(),
  gssCode: text("gss_code"),
  startDate: text("start_date"),
  endDate: text("end_date"),
  successorSlugs: text("successor_slugs", { mode: "json" }).$type<string[]>().notNull(),
  aliases: text({ mode: "json" }).$type<string[]>().notNull(),
  population: integer(),
  populationYear: integer("population_year"),
  responsibilities: text(),
});

export const decisions = sqliteTable(
  "decisions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** Public address; may gain its body's slug when another body's decision of the same reference arrives. */
    slug: text().notNull(),
    /** The address by the reference alone: decisions that share it must share out the plain slug. */
    baseSlug: text("base_slug").notNull(),
    ref: text().notNull(),
    caseId: text("case_id").notNull(),
    kind: text().notNull(),
    bodySlug: text("body_slug").notNull(),
    bodyName: text("body_name"),
    bodyKnown: integer("body_known", { mode: "boolean" }).notNull(),
    bodyType: text("body_type").notNull(),
    region: text(),
    categorySlug: text("category_slug"),
    categoryName: text("category_name"),
    subcategorySlug: text("subcategory_slug"),
    subcategoryName: text("subcategory_name"),
    outcome: text().notNull(),
    outcomePrinted: text("outcome_printed"),
    outcomeInferred: integer("outcome_inferred", { mode: "boolean" }).notNull(),
    /** Null: cannot be told. */
    investigated: integer({ mode: "boolean" }),
    decidedOn: text("decided_on"),
    totalPence: integer("total_pence"),
    symbolicPence: integer("symbolic_pence").notNull(),
    lossOfServicePence: integer("loss_of_service_pence").notNull(),
    quantifiablePence: integer("quantifiable_pence").notNull(),
    waivedPence: integer("waived_pence").notNull(),
    ownPence: integer("own_pence"),
    awardOpenEnded: integer("award_open_ended", { mode: "boolean" }).notNull(),
    awardChecks: text("award_checks").notNull(),
    summary: text().notNull(),
    shape: text().notNull(),
    /** How good the copy is that the record was read from: completeness, shape, header fields (identity.ts). */
    copyRank: integer("copy_rank").notNull(),
    officialUrl: text("official_url"),
    /** True where the official address was composed by rule, not read. */
    officialBuilt: integer("official_built", { mode: "boolean" }).notNull(),
    retrievedOn: text("retrieved_on"),
    parser: text().notNull(),
    /** SHA-256 of the normalised words: a version is a change of these. */
    wordsHash: text("words_hash").notNull(),
    /** SHA-256 over words, extraction, corrections and parser; the same for the same decision in any corpus. */
    contentHash: text("content_hash").notNull(),
    /** SHA-256 over contentHash, slug and withdrawal: this row's part of the corpus hash. */
    rowHash: text("row_hash").notNull(),
    /** Order of adding, never reused: feeds and `sort=added` page by it. */
    addedSeq: integer("added_seq").notNull(),
    addedAt: text("added_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    version: integer().notNull(),
    /** Set where the official page answered 404 or 410; the text is not served until an operator keeps it. */
    withdrawnOn: text("withdrawn_on"),
    /** True where the operator confirmed keeping a withdrawn text (served with a notice). */
    withdrawnKept: integer("withdrawn_kept", { mode: "boolean" }).notNull().default(false),
  },
  (t) => [
    uniqueIndex("decisions_slug").on(t.slug),
    index("decisions_base_slug").on(t.baseSlug),
    index("decisions_ref").on(t.ref, t.bodySlug),
    index("decisions_official").on(t.officialUrl),
    index("decisions_case").on(t.caseId),
    index("decisions_body").on(t.bodySlug, t.decidedOn),
    index("decisions_decided").on(t.decidedOn, t.slug),
    uniqueIndex("decisions_added").on(t.addedSeq),
  ],
);

/**
 * The record as JSON with sorted keys, without slug, summary and sections (those stand in `decisions` and `texts`).
 * Apart from `decisions`, so that reading the columns of all decisions does not turn over the records too.
 */
export const records = sqliteTable("records", {
  decisionId: integer("decision_id")
    .primaryKey()
    .references(() => decisions.id, { onDelete: "cascade" }),
  record: text().notNull(),
});

/** The words, once: paragraphs joined by "\n" as UTF-8, with the layout that finds each again. */
export const texts = sqliteTable("texts", {
  decisionId: integer("decision_id")
    .primaryKey()
    .references(() => decisions.id, { onDelete: "cascade" }),
  body: blob({ mode: "buffer" }).notNull(),
  /** JSON: [{code, heading, parents, paragraphs: [{id, number, certain, label, depth, start, end, boilerplate}]}], byte offsets. */
  layout: text().notNull(),
});

/** The words of a decision whose official page is gone, until the operator decides: no query looks here. */
export const withheld = sqliteTable("withheld", {
  decisionId: integer("decision_id")
    .primaryKey()
    .references(() => decisions.id, { onDelete: "cascade" }),
  summary: text().notNull(),
  body: blob({ mode: "buffer" }).notNull(),
  layout: text().notNull(),
});

export const faults = sqliteTable(
  "faults",
  {
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    id: text().notNull(),
    code: text().notNull(),
    concerns: text().notNull(),
    finding: text().notNull(),
    by: text().notNull(),
    injustice: text().notNull(),
    duration: text(),
    durationInferred: integer("duration_inferred", { mode: "boolean" }).notNull(),
    priorFinding: integer("prior_finding", { mode: "boolean" }).notNull(),
    eventsFrom: text("events_from"),
    eventsTo: text("events_to"),
    paragraph: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.id] })],
);

export const injustices = sqliteTable(
  "injustices",
  {
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    id: text().notNull(),
    head: text().notNull(),
    person: text().notNull(),
    faults: text({ mode: "json" }).$type<string[]>().notNull(),
    paragraph: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.id] })],
);

export const remedies = sqliteTable(
  "remedies",
  {
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    id: text().notNull(),
    kind: text().notNull(),
    class: text(),
    status: text().notNull(),
    counts: integer({ mode: "boolean" }).notNull(),
    pence: integer(),
    valuePence: integer("value_pence"),
    unit: text(),
    unitOf: text("unit_of"),
    unitPence: integer("unit_pence"),
    quantity: real(),
    minPence: integer("min_pence"),
    maxPence: integer("max_pence"),
    conditional: integer({ mode: "boolean" }).notNull(),
    openEnded: integer("open_ended", { mode: "boolean" }).notNull(),
    adequate: integer({ mode: "boolean" }).notNull(),
    mixed: integer({ mode: "boolean" }).notNull(),
    form: text(),
    when: text().notNull(),
    payer: text(),
    paidTo: text("paid_to").notNull(),
    for: text({ mode: "json" }).$type<string[]>().notNull(),
    persons: integer(),
    each: integer({ mode: "boolean" }).notNull(),
    heads: text({ mode: "json" }).$type<string[]>().notNull(),
    headsInferred: integer("heads_inferred", { mode: "boolean" }).notNull(),
    faults: text({ mode: "json" }).$type<string[]>().notNull(),
    concerns: text(),
    within: text(),
    workingDays: integer("working_days", { mode: "boolean" }).notNull(),
    dueOn: text("due_on"),
    partOf: text("part_of"),
    paragraph: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.id] })],
);

export const citations = sqliteTable(
  "citations",
  {
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    n: integer().notNull(),
    kind: text().notNull(),
    title: text().notNull(),
    provision: text(),
    boilerplate: integer({ mode: "boolean" }).notNull(),
    url: text(),
    paragraph: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.n] }), index("citations_title").on(t.title)],
);

/** Every copy that was read, compressed (deflate), so that a better extractor needs no other crawl. */
export const sources = sqliteTable(
  "sources",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    uri: text().notNull(),
    sha256: text().notNull(),
    mediaType: text("media_type").notNull(),
    bytes: integer().notNull(),
    shape: text().notNull(),
    retrievedOn: text("retrieved_on"),
    /** The copy that the record was read from; others are kept beside it. */
    current: integer({ mode: "boolean" }).notNull(),
    raw: blob({ mode: "buffer" }).notNull(),
  },
  (t) => [index("sources_decision").on(t.decisionId), uniqueIndex("sources_sha").on(t.sha256, t.decisionId)],
);

/** Earlier words of a decision; the newest version is the decision's own row. */
export const versions = sqliteTable(
  "versions",
  {
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    wordsHash: text("words_hash").notNull(),
    sourceId: integer("source_id").references(() => sources.id),
    seenAt: text("seen_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.number] })],
);

/** People's corrections that were applied to this decision, in the order of their file, with the value before. */
export const corrections = sqliteTable(
  "corrections",
  {
    decisionId: integer("decision_id")
      .notNull()
      .references(() => decisions.id, { onDelete: "cascade" }),
    n: integer().notNull(),
    field: text().notNull(),
    paragraph: text().notNull(),
    words: text().notNull(),
    /** JSON: the value that a person gave, and the extracted one that it replaced. */
    value: text().notNull(),
    was: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.n] })],
);

/** The Ombudsman's own yearly figures of a council (`ingest official FILE`); null where the table has no such column. */
export const officialFigures = sqliteTable(
  "official_figures",
  {
    bodySlug: text("body_slug").notNull(),
    bodyName: text("body_name").notNull(),
    /** "2024-25". */
    year: text().notNull(),
    upheld: integer(),
    notUpheld: integer("not_upheld"),
    closed: integer(),
    /** All decisions of the year as the table counts them. */
    total: integer(),
    source: text().notNull(),
    sha256: text().notNull(),
    loadedOn: text("loaded_on").notNull(),
  },
  (t) => [primaryKey({ columns: [t.bodySlug, t.year] })],
);

export const runs = sqliteTable("runs", {
  id: integer().primaryKey({ autoIncrement: true }),
  command: text().notNull(),
  startedAt: text("started_at").notNull(),
  finishedAt: text("finished_at"),
  read: integer().notNull().default(0),
  added: integer().notNull().default(0),
  changed: integer().notNull().default(0),
  unchanged: integer().notNull().default(0),
  quarantined: integer().notNull().default(0),
});

export const quarantine = sqliteTable("quarantine", {
  id: integer().primaryKey({ autoIncrement: true }),
  runId: integer("run_id")
    .notNull()
    .references(() => runs.id, { onDelete: "cascade" }),
  uri: text().notNull(),
  sha256: text(),
  code: text().notNull(),
  message: text().notNull(),
});

/** What a withdrawal leaves: slug, reference and body, so that nothing brings the decision back unasked. */
export const tombstones = sqliteTable("tombstones", {
  slug: text().primaryKey(),
  ref: text().notNull(),
  bodySlug: text("body_slug").notNull(),
  officialUrl: text("official_url"),
  withdrawnAt: text("withdrawn_at").notNull(),
  reason: text().notNull(),
});

/** The crawler's memory: what each official address answered last, so that nothing is asked twice. */
export const crawlPages = sqliteTable("crawl_pages", {
  /** Canonical address: https, www, lower-case path, no query, no trailing slash. */
  url: text().primaryKey(),
  status: integer().notNull(),
  etag: text(),
  lastModified: text("last_modified"),
  fetchedAt: text("fetched_at").notNull(),
  /** Number of the crawl run that asked last: an interrupted run goes on without asking twice. */
  run: integer().notNull(),
  /** The decision held for it; null where it was quarantined or is gone. */
  slug: text(),
});

/** Calendar months of decision date whose listing was read to its end. */
export const crawlMonths = sqliteTable(
  "crawl_months",
  {
    /** "2025-07", or "2025-07 kent county council" where the run was for one council or category. */
    scope: text().notNull(),
    month: text().notNull(),
    items: integer().notNull(),
    completedAt: text("completed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.month] })],
);
