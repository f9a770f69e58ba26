/**
 * The words on screen for the codes of the API, as data/reference/vocabulary.json has them (a test compares), so that
 * a page need not fetch the vocabulary first. Unknown codes are shown as they are.
 */

/** What was done wrong. */
export const FAULT_LABELS: Readonly<Record<string, string>> = {
  delay: "Delay",
  "failure-statutory-complaints": "Statutory complaints procedure not followed",
  "poor-complaint-handling": "Poor complaint handling",
  "agreed-action-not-done": "Agreed action not carried out",
  "poor-communication": "Poor communication",
  "no-reasons": "Reasons not given",
  "wrong-advice": "Wrong or misleading advice",
  "no-appeal-rights": "Appeal or review rights not given",
  "failure-to-assess": "No assessment",
  "flawed-assessment": "Flawed assessment",
  "flawed-decision": "Flawed decision-making",
  "failure-to-provide-service": "Assessed or specified service not provided",
  "failure-alternative-education": "No suitable alternative education",
  "poor-quality-care": "Poor standard of care",
  "unsuitable-accommodation": "Unsuitable accommodation",
  "failure-to-review": "No review",
  "poor-record-keeping": "Poor record keeping",
  "data-handling": "Data and information handling",
  "safeguarding-failure": "Safeguarding failure",
  "failure-to-consult": "Failure to consult or notify",
  "failure-to-follow-policy": "Own policy, law or guidance not followed",
  "unlawful-policy": "Policy itself at odds with law or guidance",
  "failure-to-enforce": "No enforcement or investigation of a report",
  "charging-error": "Charging or financial assessment error",
  "payment-failure": "Payment not made or miscalculated",
  "recovery-action": "Wrong recovery or enforcement-agent action",
  "equality-human-rights": "Equality or human rights not considered",
  "lack-of-coordination": "Poor joint working",
  "contractor-failure": "Failure by a contractor or commissioned provider",
  "no-remedy-offered": "No remedy offered",
};

/** What the fault did to somebody. */
export const HEAD_LABELS: Readonly<Record<string, string>> = {
  distress: "Distress",
  frustration: "Frustration",
  uncertainty: "Uncertainty",
  "time-and-trouble": "Time and trouble",
  "missed-provision": "Missed provision or support",
  "lost-education": "Lost education",
  "lost-opportunity": "Lost opportunity",
  "delayed-appeal-right": "Delayed or lost appeal right",
  "financial-loss": "Financial loss",
  "avoidable-costs": "Avoidable costs",
  "carer-strain": "Carer strain",
  "risk-of-harm": "Harm or risk of harm",
  "unsuitable-living": "Unsuitable living conditions",
  "loss-of-dignity": "Loss of dignity or liberty",
  "loss-of-amenity": "Loss of amenity",
  reputational: "Damage to reputation or relationships",
  "raised-expectations": "Raised expectations",
  "loss-of-trust": "Loss of confidence",
  outrage: "Outrage",
  "none-significant": "No significant injustice",
};

/** What was agreed or recommended. */
export const KIND_LABELS: Readonly<Record<string, string>> = {
  apology: "Apology",
  "symbolic-payment": "Symbolic payment",
  reimbursement: "Reimbursement of quantifiable loss",
  "backdated-payment": "Backdated payment or recalculation",
  "waive-charge": "Waive or reduce a charge or debt",
  "provide-service": "Provide a service",
  "make-up-provision": "Make up missed provision",
  reassess: "Reassess or assess",
  "reconsider-decision": "Reconsider or take a decision",
  "issue-document": "Issue a plan, decision or notice",
  explain: "Explain or give information",
  "correct-records": "Add to or correct records",
  "complete-complaint-stage": "Complete a complaint stage",
  "staff-reminder": "Remind staff",
  training: "Training",
  "policy-procedure-review": "Review or change policy or procedure",
  "audit-case-review": "Audit or look for others affected",
  monitoring: "Monitor or supervise",
  "action-plan": "Action plan or report back",
  "publish-information": "Publish or correct public information",
  resource: "Recruit or add resources",
  "remedy-others": "Remedy for others affected",
  "evidence-of-compliance": "Evidence of compliance",
  "already-remedied": "Already remedied",
  interest: "Interest",
  "settle-with-third-party": "Settle a bill with a third party",
  "named-contact": "Named contact",
};

/** The service or step that a fault concerns. */
export const CONCERNS_LABELS: Readonly<Record<string, string>> = {
  "ehc-needs-assessment": "EHC needs assessment",
  "ehc-plan-issue": "Issue of an EHC plan",
  "ehc-annual-review": "EHC annual review",
  "ehc-amendment": "EHC plan amendment",
  "ehc-phase-transfer": "EHC phase transfer",
  "section-f-provision": "Provision in section F",
  "alternative-education": "Education out of school (section 19)",
  "tribunal-order": "Tribunal order",
  "school-transport": "School transport",
  "school-admission": "School admission or exclusion",
  "direct-payment": "Direct payments",
  "social-care-assessment": "Child or adult social care assessment",
  "parent-carer-assessment": "Carer's or parent carer's assessment",
  "short-breaks": "Short breaks and respite",
  "care-package": "Care and support plan or package",
  "care-quality": "Care given by a provider",
  "charging-assessment": "Financial assessment and charging",
  "safeguarding-enquiry": "Safeguarding enquiry or child protection",
  "fostering-kinship": "Fostering, kinship and special guardianship",
  "complaint-stage-1": "Complaint, first stage",
  "complaint-stage-2": "Complaint, second stage",
  "complaint-stage-3": "Complaint, review panel",
  "complaint-other": "Complaint handling in general",
  "agreed-action": "Action agreed after an earlier complaint",
  "homelessness-decision": "Homelessness decision and duties",
  "temporary-accommodation": "Temporary or interim accommodation",
  "suitability-review": "Review of suitability or decision",
  "housing-allocation": "Housing allocation and banding",
  "housing-condition": "Repairs and housing condition",
  adaptations: "Adaptations and disabled facilities grants",
  "council-tax": "Council tax",
  benefits: "Housing benefit and local support",
  "business-support": "Business rates and grants",
  "planning-application": "Planning application",
  "enforcement-case": "Planning or other enforcement",
  nuisance: "Nuisance and antisocial behaviour",
  "waste-collection": "Refuse and recycling",
  highways: "Highways and drainage",
  "parking-penalty": "Parking and penalty charges",
  "data-request": "Subject access and information",
  other: "Other",
};

export const OUTCOME_LABELS: Readonly<Record<string, string>> = {
  upheld: "Upheld",
  "not-upheld": "Not upheld",
  closed: "Closed after initial enquiries",
  unknown: "Outcome not printed",
};

/** What an outcome means, in a sentence, where the term stands. */
export const OUTCOME_MEANINGS: Readonly<Record<string, string>> = {
  upheld: "The Ombudsman found fault, or the body accepted it. Some are upheld without a full investigation.",
  "not-upheld": "The Ombudsman found no fault, or ended the investigation without a finding.",
  closed: "The Ombudsman looked at the complaint and decided not to investigate it, or could not.",
  unknown: "The copy that Redress read prints no outcome, and its decision section does not tell.",
};

export const CLASS_LABELS: Readonly<Record<string, string>> = {
  symbolic: "Symbolic payment",
  "loss-of-service": "Loss of service",
  quantifiable: "Quantifiable loss",
  waived: "Waived charge",
};

export const CLASS_MEANINGS: Readonly<Record<string, string>> = {
  symbolic: "acknowledges distress, frustration, uncertainty, time and trouble, risk or a lost opportunity",
  "loss-of-service": "acknowledges missed provision, education, respite or suitable housing",
  quantifiable: "puts money back: a refund, reimbursement, arrears or a backdated allowance",
  waived: "a debt or charge that is not collected; never part of a total",
};

export const STATUS_LABELS: Readonly<Record<string, string>> = {
  agreed: "agreed",
  recommended: "recommended",
  "offered-earlier": "offered earlier",
  "already-paid": "already paid",
  "earlier-decision": "from an earlier decision",
};

export const UNIT_LABELS: Readonly<Record<string, string>> = {
  "one-off": "once",
  "per-hour": "an hour",
  "per-session": "a session",
  "per-night": "a night",
  "per-day": "a day",
  "per-week": "a week",
  "per-month": "a month",
  "per-half-term": "a half term",
  "per-term": "a term",
  "per-year": "a year",
  percent: "per cent",
};

export const UNIT_OF_LABELS: Readonly<Record<string, string>> = {
  delay: "of delay",
  "missed-provision": "of missed provision",
  "lost-education": "of lost education",
  "unsuitable-living": "in unsuitable housing",
  other: "",
};

export const RECIPIENT_LABELS: Readonly<Record<string, string>> = {
  complainant: "the complainant",
  child: "the child",
  "young-person": "the young person",
  "service-user": "the person using the service",
  parent: "the parent",
  carer: "the carer",
  sibling: "the sibling",
  family: "the family",
  estate: "the estate",
  representative: "the representative",
  "third-party": "a third party",
  "others-affected": "others affected",
  unknown: "not told",
};

export const SECTION_LABELS: Readonly<Record<string, string>> = {
  complaint: "The complaint",
  "role-and-powers": "Role and powers",
  "what-i-investigated": "What was investigated",
  "how-i-considered": "How it was considered",
  findings: "Findings",
  "law-and-guidance": "Law and guidance",
  "what-happened": "What happened",
  analysis: "Analysis",
  "my-assessment": "Assessment",
  injustice: "Injustice",
  "agreed-action": "Agreed action",
  decision: "Decision",
  "not-investigated-reasons": "Parts not investigated",
  summary: "Summary",
  other: "Other",
};

export const BODY_TYPE_LABELS: Readonly<Record<string, string>> = {
  county: "County council",
  district: "District council",
  unitary: "Unitary council",
  metropolitan: "Metropolitan borough",
  "london-borough": "London borough",
  "other-authority": "Other authority",
  "care-provider": "Care provider",
  nhs: "NHS body",
  school: "School",
  "other-public": "Other public body",
};

/** The label of a code, or the code itself in plain words where there is none. */
export function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code.replaceAll("-", " ");
}

/** Parts into which a benchmark's decisions fall; each decision is in one. */
export const PARTITION_LABELS: Readonly<Record<string, string>> = {
  withPayment: "with a payment of this class",
  adequateOffer: "earlier offer held to be enough",
  closed: "closed after initial enquiries",
  notUpheld: "not upheld",
  faultWithoutInjustice: "fault without injustice",
  apologyOnly: "apology only",
  improvementOnly: "service improvement only",
  other: "other",
};
