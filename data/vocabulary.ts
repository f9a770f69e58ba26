/** The closed lists of the field, as unions. Labels, descriptions and cues stand in reference/vocabulary.json. */

/** What was done wrong. */
export const FAULT_CODES = [
  "delay",
  "failure-statutory-complaints",
  "poor-complaint-handling",
  "agreed-action-not-done",
  "poor-communication",
  "no-reasons",
  "wrong-advice",
  "no-appeal-rights",
  "failure-to-assess",
  "flawed-assessment",
  "flawed-decision",
  "failure-to-provide-service",
  "failure-alternative-education",
  "poor-quality-care",
  "unsuitable-accommodation",
  "failure-to-review",
  "poor-record-keeping",
  "data-handling",
  "safeguarding-failure",
  "failure-to-consult",
  "failure-to-follow-policy",
  "unlawful-policy",
  "failure-to-enforce",
  "charging-error",
  "payment-failure",
  "recovery-action",
  "equality-human-rights",
  "lack-of-coordination",
  "contractor-failure",
  "no-remedy-offered",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Heads of injustice: what the fault did to somebody. */
export const HEAD_CODES = [
  "distress",
  "frustration",
  "uncertainty",
  "time-and-trouble",
  "missed-provision",
  "lost-education",
  "lost-opportunity",
  "delayed-appeal-right",
  "financial-loss",
  "avoidable-costs",
  "carer-strain",
  "risk-of-harm",
  "unsuitable-living",
  "loss-of-dignity",
  "loss-of-amenity",
  "reputational",
  "raised-expectations",
  "loss-of-trust",
  "outrage",
  "none-significant",
] as const;
export type HeadCode = (typeof HEAD_CODES)[number];

/** Kinds of action agreed or recommended. */
export const REMEDY_KINDS = [
  "apology",
  "symbolic-payment",
  "reimbursement",
  "backdated-payment",
  "waive-charge",
  "provide-service",
  "make-up-provision",
  "reassess",
  "reconsider-decision",
  "issue-document",
  "explain",
  "correct-records",
  "complete-complaint-stage",
  "staff-reminder",
  "training",
  "policy-procedure-review",
  "audit-case-review",
  "monitoring",
  "action-plan",
  "publish-information",
  "resource",
  "remedy-others",
  "evidence-of-compliance",
  "already-remedied",
  "interest",
  "settle-with-third-party",
  "named-contact",
] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** Codes of the sections of a decision statement; "other" where no known heading fits. */
export const SECTION_CODES = [
  "complaint",
  "role-and-powers",
  "what-i-investigated",
  "how-i-considered",
  "findings",
  "law-and-guidance",
  "what-happened",
  "analysis",
  "my-assessment",
  "injustice",
  "agreed-action",
  "decision",
  "not-investigated-reasons",
  "other",
] as const;
export type SectionCode = (typeof SECTION_CODES)[number];

/** The service or step that a fault or an improvement concerns. */
export const CONCERNS_CODES = [
  "ehc-needs-assessment",
  "ehc-plan-issue",
  "ehc-annual-review",
  "ehc-amendment",
  "ehc-phase-transfer",
  "section-f-provision",
  "alternative-education",
  "tribunal-order",
  "school-transport",
  "school-admission",
  "direct-payment",
  "social-care-assessment",
  "parent-carer-assessment",
  "short-breaks",
  "care-package",
  "care-quality",
  "charging-assessment",
  "safeguarding-enquiry",
  "fostering-kinship",
  "complaint-stage-1",
  "complaint-stage-2",
  "complaint-stage-3",
  "complaint-other",
  "agreed-action",
  "homelessness-decision",
  "temporary-accommodation",
  "suitability-review",
  "housing-allocation",
  "housing-condition",
  "adaptations",
  "council-tax",
  "benefits",
  "business-support",
  "planning-application",
  "enforcement-case",
  "nuisance",
  "waste-collection",
  "highways",
  "parking-penalty",
  "data-request",
  "other",
] as const;
export type ConcernsCode = (typeof CONCERNS_CODES)[number];

/** What a printed rate is per. */
export const UNITS = [
  "one-off",
  "per-hour",
  "per-session",
  "per-night",
  "per-day",
  "per-week",
  "per-month",
  "per-half-term",
  "per-term",
  "per-year",
  "percent",
] as const;
export type Unit = (typeof UNITS)[number];

/** What a rate acknowledges a unit of. */
export const UNIT_OF = ["delay", "missed-provision", "lost-education", "unsuitable-living", "other"] as const;
export type UnitOf = (typeof UNIT_OF)[number];

/** Who is paid, or for whom. */
export const RECIPIENTS = [
  "complainant",
  "child",
  "young-person",
  "service-user",
  "parent",
  "carer",
  "sibling",
  "family",
  "estate",
  "representative",
  "third-party",
  "others-affected",
  "unknown",
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Outcome of a decision. */
export const OUTCOME_CODES = ["upheld", "not-upheld", "closed", "unknown"] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

/** Kinds of organisation. */
export const BODY_TYPES = [
  "county",
  "district",
  "unitary",
  "metropolitan",
  "london-borough",
  "other-authority",
  "care-provider",
  "nhs",
  "school",
  "other-public",
] as const;
export type BodyType = (typeof BODY_TYPES)[number];

/** Classes of sum (never merged in a benchmark). */
export const REMEDY_CLASSES = ["symbolic", "loss-of-service", "quantifiable", "waived"] as const;
export type RemedyClass = (typeof REMEDY_CLASSES)[number];

/** Where a sum or action stands. */
export const REMEDY_STATUSES = [
  "agreed",
  "recommended",
  "offered-earlier",
  "already-paid",
  "earlier-decision",
] as const;
export type RemedyStatus = (typeof REMEDY_STATUSES)[number];

/** What was found. */
export const FINDINGS = ["fault", "no-fault", "no-ongoing-fault"] as const;
export type Finding = (typeof FINDINGS)[number];
