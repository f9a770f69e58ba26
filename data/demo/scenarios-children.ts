/** Education and children's care: what goes wrong there. */
import type { Scenario } from "./scenario.ts";

const SEN = "Special educational needs";

export const CHILDREN_SCENARIOS: readonly Scenario[] = [
  {
    id: "ehc-plan-late",
    code: "delay",
    concerns: "ehc-plan-issue",
    who: "child",
    at: [["Education", SEN, 10]],
    unit: "months",
    allege: [
      "took too long to issue a final Education, Health and Care (EHC) Plan for {their} {kin}, {C}",
      "delayed in finalising {C’s} EHC Plan",
    ],
    facts: [
      "{B} should have sent the final EHC Plan by the end of week 20. It issued the plan {dur} after that date. [A shortage of educational psychologists explains this in part but does not excuse it.|I recognise the pressure on the service, but the time limit is set by law.]",
      "The final EHC Plan was due in {month}. {X} received it {dur} late, and {B} told {them} little in the meantime.",
    ],
    cause: [
      "the delay in issuing {C’s} final EHC Plan",
      "the late EHC Plan",
      "{B’s} {durAdj} delay in finalising the EHC Plan",
    ],
    clear: [
      "{B} issued the final EHC Plan within the 20 weeks that the regulations allow, counted from the day it received the request.",
    ],
    heads: ["distress", "frustration", "uncertainty", "delayed-appeal-right"],
    law: "ehc",
    events: [
      "{When}, {X} asked {B} to assess {C’s} needs for an EHC Plan.",
      "{When}, {B} sent {X} a draft EHC Plan and invited comments within 15 days.",
      "{When}, an educational psychologist saw {C} at {school} and wrote a report on {ctheir} learning, attention and speech.",
      "{When}, {B} wrote to {n:3-9} schools, including {other school}, to ask whether they could meet {C’s} needs.",
      "{When}, the panel considered the draft plan and asked for further advice from the speech and language service.",
    ],
    personal: [["issue-document", "issue {C’s} final EHC Plan with details of the right to appeal"]],
    improve: [
      ["action-plan", "produce an action plan that shows how it will issue EHC Plans within the statutory time limit"],
      ["monitoring", "set up monthly oversight by senior managers of every EHC Plan that is at risk of being late"],
      ["resource", "report on its plans to recruit educational psychologists so that EHC Plans are issued on time"],
    ],
    pay: ["month"],
  },
  {
    id: "ehc-review-late",
    code: "failure-to-review",
    concerns: "ehc-annual-review",
    who: "child",
    at: [["Education", SEN, 7]],
    unit: "months",
    allege: [
      "failed to complete the annual review of {C’s} EHC Plan in time",
      "did not review {C’s} EHC Plan when it should have",
    ],
    facts: [
      "After the annual review meeting {B} had four weeks to say what it meant to do with the plan. It failed to review the plan within that limit and took a further {dur} to write to {X}.",
      "An annual review of the EHC Plan fell due in {month}. {B} did not review the plan until {dur} later.",
    ],
    cause: ["the late annual review", "{B’s} failure to review {C’s} EHC Plan on time"],
    clear: [
      "{B} held the annual review within twelve months of the last one and told {X} the outcome within four weeks of the meeting.",
    ],
    heads: ["uncertainty", "frustration", "delayed-appeal-right"],
    law: "ehc-review",
    events: [
      "{When}, {school} held a review meeting at which staff, {X} and {officer} discussed {C’s} progress.",
      "{When}, {X} asked {B} what had become of the review and had no answer.",
      "{When}, the school returned the review paperwork and recommended changes to section B and section F.",
    ],
    personal: [["reassess", "hold an early annual review of {C’s} EHC Plan"]],
    improve: [
      ["staff-reminder", "remind officers who run annual reviews of the time limits that follow a review meeting"],
      ["policy-procedure-review", "review its procedure for tracking annual reviews of EHC Plans"],
    ],
    pay: ["month"],
  },
  {
    id: "section-f",
    code: "failure-to-provide-service",
    concerns: "section-f-provision",
    who: "child",
    at: [["Education", SEN, 9]],
    unit: "terms",
    allege: [
      "failed to secure the provision in section F of {C’s} EHC Plan",
      "did not put in place the therapy that {C’s} EHC Plan specifies",
    ],
    facts: [
      "The plan gives {C} weekly speech and language therapy and a daily programme with a trained adult. The records show that {B} failed to secure this section F provision for {dur}.",
      "{B} owed {C} a duty to secure everything in section F and could not pass it to the school. For {dur} it did not put in place the occupational therapy that the plan specifies.",
    ],
    cause: [
      "{B’s} failure to secure the section F provision",
      "the special educational provision that {B} did not put in place",
    ],
    clear: [
      "The school’s timetable and the therapists’ notes show that {C} had the provision in section F throughout the period {X} complains of.",
    ],
    heads: ["missed-provision", "distress", "frustration"],
    law: "section-f",
    events: [
      "{When}, {X} told {B} that no therapist had visited {school} since the start of term.",
      "{When}, the therapy service told {B} it had no capacity and would put {C} on a waiting list.",
      "{When}, {B} asked {school} for a provision map, which it did not receive.",
    ],
    personal: [
      ["provide-service", "make sure that all the provision in section F of {C’s} plan is in place"],
      ["make-up-provision", "arrange additional sessions of therapy to make up for those that {C} missed"],
    ],
    improve: [
      [
        "policy-procedure-review",
        "introduce a process for checking that provision in section F starts when a plan is issued",
      ],
      ["training", "give training to its special educational needs officers on the duty to secure section F provision"],
    ],
    pay: ["term", "week"],
  },
  {
    id: "section-19",
    code: "failure-alternative-education",
    concerns: "alternative-education",
    who: "child",
    at: [
      ["Education", "Alternative provision", 8],
      ["Education", SEN, 4],
    ],
    unit: "terms",
    allege: [
      "failed to provide {C} with suitable full-time education when {cthey} could not attend school",
      "left {C} without alternative provision",
    ],
    facts: [
      "{B} knew by {month} that {C} was out of school. It did not arrange alternative education under section 19, nor record why it thought none was needed, for {dur}.",
      "From {month} {C} could not attend {school} because of anxiety. {B} left the matter with the school and arranged no alternative provision for {dur}.",
    ],
    cause: ["the lack of alternative education", "{B’s} failure to arrange alternative provision under section 19"],
    clear: [
      "{B} considered its section 19 duty once it heard of {C’s} absence, took medical advice, and arranged tuition that {C’s} consultant thought suitable.",
    ],
    heads: ["lost-education", "distress"],
    law: "section-19",
    events: [
      "{When}, {school} told {B} that {C} had not attended for {n:3-12} weeks.",
      "{When}, {C’s} doctor wrote that {cthey} was not well enough to attend {school}.",
      "{When}, {officer} offered {C} five hours a week of online tuition, which {X} said {cthey} could not manage.",
      "{When}, the attendance team closed the case because the school had put {C} on a reduced timetable.",
    ],
    personal: [["provide-service", "arrange suitable alternative provision for {C}"]],
    improve: [
      [
        "policy-procedure-review",
        "review its policy for children out of school so that each case gets a recorded decision about alternative education",
      ],
      [
        "audit-case-review",
        "carry out an audit of children missing education to find others without alternative provision",
      ],
    ],
    pay: ["term", "month"],
  },
  {
    id: "school-transport",
    code: "flawed-decision",
    concerns: "school-transport",
    who: "child",
    at: [["Education", "School transport", 8]],
    unit: null,
    allege: [
      "wrongly refused {their} application for home to school transport for {C}",
      "did not consider {their} school transport appeal properly",
    ],
    facts: [
      "The school transport appeal panel measured the route to {school} and stopped there. It did not properly consider whether {C} could reasonably be expected to walk so far.",
      "The refusal of school transport rested on the family’s receipt of other benefits, which is irrelevant to the test. The panel took account of irrelevant matters and did not properly consider the case.",
    ],
    cause: ["the flawed school transport appeal", "{B’s} failure to decide the school transport application properly"],
    clear: [
      "The panel considered the distance, the route and {C’s} needs, asked {X} questions, and gave reasons that follow from the evidence. I cannot question the merits of that view.",
    ],
    heads: ["uncertainty", "frustration", "time-and-trouble"],
    law: "transport",
    events: [
      "{When}, {X} applied for transport to {school}, {n:3-9} miles from home.",
      "{When}, {B} refused because it said a nearer school had places.",
      "{When}, {X} appealed at stage two and sent photographs of {street} and a letter from {C’s} paediatrician.",
    ],
    personal: [["reconsider-decision", "arrange a fresh appeal with a panel that has not dealt with the case"]],
    improve: [
      ["training", "train its school transport panel members in the tests they must apply"],
      ["publish-information", "correct the school transport page on its website"],
    ],
    pay: ["refund"],
    what: ["the cost of taxis to school", "the mileage for driving {C} to school"],
  },
  {
    id: "admission-appeal",
    code: "failure-to-follow-policy",
    concerns: "school-admission",
    who: "child",
    at: [
      ["Education", "School admissions", 7],
      ["Education", "School exclusions", 3],
    ],
    unit: null,
    allege: ["did not follow the rules when it considered {their} admission appeal for {school}"],
    facts: [
      "The clerk’s notes of the admission appeal do not show the two stages that the code requires. The panel did not follow the code, since it voted on the second stage before the first.",
      "The admission appeal hearing went ahead with two members, contrary to the code, which requires three.",
    ],
    cause: ["the faults in the admission appeal", "the way the admission appeal was run"],
    clear: [
      "The panel followed the order of the code, heard both sides of the admission appeal and recorded its votes and its reasons.",
    ],
    heads: ["uncertainty", "lost-opportunity"],
    law: "admissions",
    events: [
      "{When}, {X} named {school} as {their} first preference.",
      "{When}, {school} wrote that it was full in that year group.",
      "{When}, {X} appealed because {C} had friends at {school} and the journey to {place} needed two buses.",
    ],
    personal: [["reconsider-decision", "hold a fresh appeal with a new panel and a new clerk"]],
    improve: [["training", "arrange refresher training for its appeal panel members and clerks"]],
    pay: [],
  },
  {
    id: "child-assessment",
    code: "flawed-assessment",
    concerns: "social-care-assessment",
    who: "child",
    at: [
      ["Children's care services", "Disabled children", 6],
      ["Children's care services", "Other", 4],
      ["Children's care services", "Child protection", 2],
    ],
    unit: null,
    allege: [
      "carried out a flawed child and family assessment",
      "did not take proper account of {their} views in the child and family assessment of {C}",
    ],
    facts: [
      "The child and family assessment was flawed. It repeats paragraphs from an older report about another address and does not take into account what the paediatrician wrote about {C’s} sleep.",
      "The social worker did not see {C} alone and left out of the assessment what {school} had said. The assessment was flawed in its analysis of risk.",
    ],
    cause: ["the flawed child and family assessment", "the errors in the assessment of {C}"],
    clear: ["The assessment records the views of {X}, of {C} and of the school, and the analysis follows from them."],
    heads: ["distress", "uncertainty"],
    law: "child-in-need",
    events: [
      "{When}, the school made a referral to children’s services about {C}.",
      "{When}, {officer} visited the family at {street} and spoke to {X}.",
      "{When}, {X} sent a list of {n:4-12} errors in the assessment.",
    ],
    personal: [
      ["reassess", "carry out a new child and family assessment by a social worker who does not know the family"],
      ["correct-records", "place a copy of {X’s} comments on {C’s} file"],
    ],
    improve: [
      ["staff-reminder", "remind its social workers to record the child’s own views in child and family assessments"],
    ],
    pay: [],
  },
  {
    id: "direct-payments-late",
    code: "payment-failure",
    concerns: "direct-payment",
    who: "child",
    at: [
      ["Children's care services", "Disabled children", 8],
      ["Adult care services", "Direct payments", 3],
    ],
    unit: "months",
    allege: ["delayed setting up the direct payments it had agreed", "failed to pay the direct payments it owed"],
    facts: [
      "The panel approved the direct payments in {month}, yet {B} failed to pay them for {dur} because two teams each thought that the other had the form.",
      "{B} failed to pay the agreed direct payments for {dur}, because nobody had set up the account from which they were to come.",
    ],
    cause: ["the late direct payments", "{B’s} failure to pay the direct payments for {dur}"],
    clear: ["{B} started the direct payments as soon as {X} signed the agreement and chose a personal assistant."],
    heads: ["missed-provision", "carer-strain", "frustration"],
    law: "direct-payments",
    events: [
      "{When}, the resource panel agreed {n:4-12} hours a week of support through direct payments.",
      "{When}, {X} found a personal assistant who asked for {£fee-or-charge:11-14} an hour.",
      "{When}, the personal assistant took another job because no money had arrived.",
    ],
    personal: [["provide-service", "start the direct payments that it has agreed"]],
    improve: [
      [
        "policy-procedure-review",
        "review its procedure for setting up direct payments so that one officer is in charge throughout",
      ],
      ["publish-information", "publish a leaflet that explains how direct payments can be used"],
    ],
    pay: ["month", "backdate"],
    what: ["the direct payments that were not made"],
  },
  {
    id: "statutory-procedure",
    code: "failure-statutory-complaints",
    concerns: "complaint-stage-2",
    who: "child",
    at: [
      ["Children's care services", "Other", 6],
      ["Children's care services", "Looked after children", 4],
      ["Children's care services", "Disabled children", 3],
      ["Children's care services", "Child protection", 3],
    ],
    unit: null,
    allege: [
      "did not deal with {their} complaint through the statutory procedure for children’s services",
      "refused to take {their} complaint to stage two of the children’s statutory complaints procedure",
    ],
    facts: [
      "{B} used its corporate complaints procedure, though the complaint was about services under Part 3 of the Children Act. It told {X} that there was no stage two for such a complaint.",
      "{B} refused a stage two investigation and sent {X} to us instead. The statutory complaints procedure gives a right to stage two once stage one is over.",
    ],
    cause: ["the failure to follow the statutory complaints procedure", "the refusal of a stage two investigation"],
    clear: [
      "{B} appointed an investigator and an independent person promptly and finished stage two within the extended limit.",
    ],
    heads: ["frustration", "time-and-trouble"],
    law: "statutory-complaints",
    events: [
      "{When}, {X} asked {B} to move the complaint to stage two.",
      "{When}, {B} told {X} it was looking for an independent investigator.",
      "{When}, the investigator and the independent person met {X} and agreed a statement of complaint with {n:5-12} points.",
      "{When}, the review panel sat and made {n:3-8} recommendations.",
    ],
    personal: [["complete-complaint-stage", "begin a stage two investigation of {X’s} complaint"]],
    improve: [
      ["staff-reminder", "remind its complaints team which complaints belong in the children’s statutory procedure"],
      ["monitoring", "start monthly oversight of the time taken by stage two investigations"],
    ],
    pay: [],
  },
  {
    id: "kinship-allowance",
    code: "payment-failure",
    concerns: "fostering-kinship",
    who: "child",
    at: [
      ["Children's care services", "Friends and family carers", 9],
      ["Children's care services", "Fostering", 5],
    ],
    unit: null,
    allege: ["paid {them} too little as carers of {C}", "miscalculated {their} special guardianship allowance"],
    facts: [
      "{B} underpaid the special guardianship allowance. It counted child benefit twice and left out the mortgage.",
      "{B} miscalculated the special guardianship allowance. It used rates that had been replaced a year before, so that {X} {was} underpaid.",
    ],
    cause: ["the error in the special guardianship allowance", "the underpaid allowance"],
    clear: [
      "The regulations let {B} means test the allowance, and it applied its published scheme to the figures that {X} had sent.",
    ],
    heads: ["financial-loss", "distress"],
    law: "kinship",
    events: [
      "{When}, the court made a special guardianship order in favour of {X}.",
      "{When}, {B} sent a support plan that set the allowance at {£benefit-rate:90-190} a week.",
      "{When}, {X} compared notes with other carers in {place} and asked {B} to check its figures.",
    ],
    personal: [["explain", "write to {X} with a clear breakdown of how the allowance is worked out"]],
    improve: [
      ["audit-case-review", "review other cases of special guardians to identify any who were assessed wrongly"],
    ],
    pay: ["backdate"],
    what: ["the allowance that {X} should have had", "the arrears of the special guardianship allowance"],
  },
  {
    id: "child-protection-minutes",
    code: "poor-communication",
    concerns: "safeguarding-enquiry",
    who: "child",
    at: [
      ["Children's care services", "Child protection", 7],
      ["Children's care services", "Looked after children", 4],
      ["Children's care services", "Adoption", 3],
    ],
    unit: null,
    allege: ["did not tell {them} what was happening in the child protection process"],
    facts: [
      "{B} did not inform {X} of the outcome of the strategy meeting and failed to update {them} before the child protection conference.",
      "{X} had the child protection report on the morning of the conference. {B} failed to inform {them} in time for {them} to comment.",
    ],
    cause: ["poor communication about the child protection process", "{B’s} failure to keep {X} informed"],
    clear: [
      "The notes show regular calls and letters, and reports that reached {X} three days before each conference.",
    ],
    heads: ["distress", "lost-opportunity"],
    law: "child-protection",
    events: [
      "{When}, {B} held a strategy meeting with the police and health services.",
      "{When}, the conference decided that {C} should be subject to a child protection plan under the category of neglect.",
      "{When}, {X} asked for the minutes of the core group and had none.",
    ],
    personal: [["explain", "write to {X} to explain the outcome of the child protection enquiry"]],
    improve: [
      ["staff-reminder", "issue a staff briefing on sharing child protection reports with parents in good time"],
    ],
    pay: [],
  },
];
