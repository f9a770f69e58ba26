/** What the law and guidance say, in the generator's own words; none of it is evidence of anything. */

/** Role and powers: boilerplate in several wordings, with the provisions that decisions cite. */
export const ROLE: readonly (readonly string[])[] = [
  [
    "We investigate complaints about two kinds of failing, ‘maladministration’ and ‘service failure’, which I call fault here. Where there was fault we ask what it did to the person who complained, and we call that ‘injustice’. Where the injustice matters, we may suggest how to put it right. (Local Government Act 1974, sections 26(1) and 26A(1))",
    "We investigate complaints about the way organisations do their work. The law speaks of ‘maladministration’ and ‘service failure’; I use the one word fault for both. A fault that did real harm to somebody, or might yet do so, can lead us to propose that it be put right. (Local Government Act 1974, sections 26(1) and 26A(1))",
  ],
  [
    "Our concern is the way in which a decision was made. Where it was made without fault, disagreement with it gives us no power to question it. (Local Government Act 1974, section 34(3), as amended)",
    "We cannot question whether a decision is right or wrong only because somebody dislikes it. We look for fault in how it was reached. (Local Government Act 1974, section 34(3), as amended)",
  ],
  [
    "If we are satisfied with an organisation’s actions, or with what it proposes, we may end our investigation and issue a statement of our decision. (Local Government Act 1974, sections 30(1B) and 34H(1), as amended)",
  ],
];

export const ROLE_EXTRA: readonly string[] = [
  "We cannot investigate late complaints unless there are good reasons. A complaint is late when more than twelve months have gone by since the person knew of the matter. (Local Government Act 1974, sections 26B and 34D, as amended)",
  "The law says we cannot normally investigate where somebody has a right of appeal to a tribunal or minister, though we can if it would be unreasonable to expect its use. (Local Government Act 1974, section 26(6)(a) and (b), as amended)",
  "We normally expect someone to refer a matter of data protection to the Information Commissioner, but may look at it ourselves for good reason. (Local Government Act 1974, section 24A(6), as amended)",
  "When another body carries out services for a council, we treat what it did as done by the council. (Local Government Act 1974, section 25(6) to (8), as amended)",
  "We decide on the balance of probabilities: where accounts differ, we ask what is more likely than not to have happened.",
  "Under our information sharing agreement, a copy of this decision goes to the regulator.",
];

export const EARLY: readonly string[] = [
  "We provide a free service and must use public money with care. We need not start or continue an investigation if we think that more work would not change the result, or that any injustice is too slight. (Local Government Act 1974, section 24A(6), as amended)",
  "We may decide not to begin an investigation where the tests of our assessment code are not met, for instance because there is too little sign of fault or nothing worthwhile to achieve. (Local Government Act 1974, section 24A(6), as amended)",
];

export const LAW: Record<string, readonly string[]> = {
  ehc: [
    "Children with special educational needs may have an Education, Health and Care (EHC) Plan. It is in sections: section B sets out needs, section F the provision, section I the school or type of school.",
    "A council that is asked for an EHC needs assessment must say within six weeks whether it will make one. If a plan follows, the whole process must take no more than 20 weeks unless an exemption applies. (Special Educational Needs and Disability Regulations 2014, regulation 13)",
    "The right of appeal to the First-tier Tribunal arises when the final plan is sent, not before. A late plan therefore puts off the appeal as well.",
  ],
  "ehc-review": [
    "An EHC Plan must be reviewed at least once in twelve months. (Children and Families Act 2014, section 44)",
    "The council has four weeks from the review meeting to write that it will keep, change or end the plan. A changed plan must follow within a further eight weeks. (Special Educational Needs and Disability Regulations 2014, regulations 20 and 22)",
  ],
  "section-f": [
    "Section 42 of the Children and Families Act 2014 makes the council answerable for the special educational provision in section F. It may ask a school or a therapist to do the work, but the duty stays with it.",
    "We expect a council to check that provision is in place when a plan is new or changed, when a child moves school, and whenever somebody reports that provision has stopped.",
  ],
  "section-19": [
    "Section 19 of the Education Act 1996 deals with children who would otherwise have no suitable education because of illness, exclusion or another reason. The council must arrange it, and it must be full-time unless that would harm the child.",
    "Statutory guidance on children with health needs says that provision should be arranged once it is clear that a child will be away for 15 days or more, whether together or added up.",
    "Our guidance on remedies mentions sums of {£guidance-range:900-900} to {£guidance-range:2400-2400} a term where a child has been without education, according to what was lost.",
  ],
  transport: [
    "A council must provide free transport for eligible children to their nearest suitable school. Distance, an unsafe route, special educational needs or disability, and low income can each make a child eligible. (Education Act 1996, section 508B and Schedule 35B)",
    "Guidance recommends an appeal in two stages: a review by a senior officer, then a panel that hears from the parent.",
  ],
  admissions: [
    "Admission appeals are heard by independent panels under the School Admission Appeals Code. The panel asks first whether one more pupil would harm the school, then weighs that harm against the parent’s reasons.",
    "The panel’s decision letter must be clear enough for a parent to see how each question was settled.",
  ],
  "child-in-need": [
    "Section 17 of the Children Act 1989 gives councils a general duty to safeguard and promote the welfare of children in need, which includes every disabled child.",
    "An assessment under section 17 should be finished within 45 working days of the referral and should show what the child, the parents and others said.",
  ],
  "direct-payments": [
    "Instead of arranging support itself a council may give the money for it to the person or the parent. It must be enough to buy what the plan says is needed. (Care Act 2014, sections 31 to 33; Children Act 1989, section 17A)",
    "Councils should tell people how the payments may be spent and how unused money will be dealt with.",
  ],
  "statutory-complaints": [
    "Complaints about most children’s services go through three stages: a reply by the service, an investigation with an independent person, and a review panel. (Children Act 1989 Representations Procedure (England) Regulations 2006)",
    "Stage one should take ten working days, or twenty for a hard case. Stage two should take 25 working days and never more than 65. The panel should sit within 30 working days of the request.",
    "Where the procedure has run its course without a flaw, we do not go over the same ground again.",
  ],
  kinship: [
    "Special guardians can be paid an allowance. Regulations let a council means test it but tell it to take account of the fostering rate. (Special Guardianship Regulations 2005)",
    "A council must review the allowance each year and explain in writing how it was worked out.",
  ],
  "child-protection": [
    "Section 47 of the Children Act 1989 tells a council to make enquiries where it has reason to suspect that a child is suffering, or may suffer, significant harm.",
    "Working Together to Safeguard Children sets out how conferences and core groups are run, and says that parents should see reports beforehand.",
  ],
  "care-act": [
    "Sections 9 and 10 of the Care Act 2014 require an assessment of any adult who seems to need care, and of any carer who seems to need support, whatever their means.",
    "The Act sets no number of days. The guidance speaks of a reasonable time that takes account of how urgent the needs are.",
    "A care and support plan must say what needs there are, which of them will be met and how, and what the personal budget is. (Care Act 2014, section 25)",
  ],
  charging: [
    "Councils may charge for care but must first assess what a person can pay. (Care and Support (Charging and Assessment of Resources) Regulations 2014)",
    "Someone with capital above {£savings-threshold:23250-23250} pays in full; below {£savings-threshold:14250-14250} capital is left out of account.",
    "A home may ask for a top-up where a person chooses a dearer room. There must be an affordable choice and a written agreement.",
  ],
  "care-quality": [
    "Providers must meet the Fundamental Standards in the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014. Regulation 9 is on care that fits the person, regulation 12 on safety, regulation 10 on dignity.",
    "A council that pays for care remains answerable for its quality.",
  ],
  safeguarding: [
    "Section 42 of the Care Act 2014 tells a council to make enquiries where an adult with care needs may be suffering abuse or neglect and cannot protect themselves.",
    "Guidance says that the adult’s own wishes should guide the enquiry and that the outcome should be shared.",
  ],
  dfg: [
    "Disabled facilities grants are paid for adaptations that are necessary and practical. (Housing Grants, Construction and Regeneration Act 1996, sections 23 and 24)",
    "A decision must follow within six months of a valid application. The most that can be paid is {£grant-limit:30000-30000}.",
  ],
  homelessness: [
    "A council that has reason to believe that somebody may be homeless, or will be within 56 days, must make enquiries and assess the case. (Housing Act 1996, sections 175 and 184 and Homelessness Code of Guidance)",
    "The applicant must have a personalised housing plan and, when a decision is made, a letter that sets out the right to a review. (Housing Act 1996, section 202)",
  ],
  suitability: [
    "Accommodation for homeless people must be suitable for everyone in the household. Families and pregnant women should not be kept in bed and breakfast for more than six weeks. (Homelessness (Suitability of Accommodation) (England) Order 2003)",
    "Our published guidance speaks of {£guidance-range:150-150} to {£guidance-range:350-350} for each month in unsuitable accommodation.",
  ],
  allocations: [
    "Every housing authority must publish a scheme that sets priorities for its homes and must follow it. (Housing Act 1996, Part 6)",
    "Some groups must have reasonable preference, among them people who need to move on medical grounds.",
  ],
  "private-housing": [
    "The Housing Act 2004 gives councils powers over hazards in rented homes. A serious hazard, called category 1, obliges the council to act.",
    "Officers score hazards under a rating system that looks at likelihood and harm.",
  ],
  joint: [
    "The two Ombudsmen can look at a complaint together where it concerns both health and social care. (Regulatory Reform (Collaboration etc. between Ombudsmen) Order 2007)",
    "NHS continuing healthcare is arranged and paid for by the NHS where a person’s main need is a health need.",
    "People detained under some sections of the Mental Health Act 1983 have a right to aftercare under section 117, for which no charge may be made.",
  ],
  complaints: [
    "Providers and councils should answer complaints about adult care fully and without delay. (Local Authority Social Services and National Health Service Complaints (England) Regulations 2009)",
    "The policy promises an acknowledgement in three working days and a reply in 25.",
  ],
  "council-tax": [
    "A council that is not paid may ask the magistrates’ court for a liability order, which lets it use enforcement agents. (Council Tax (Administration and Enforcement) Regulations 1992)",
    "Appeals about liability and discounts go to the Valuation Tribunal.",
    "An enforcement agent may add {£fee-or-charge:75-75} when a case is passed on and {£fee-or-charge:235-235} at the first visit.",
  ],
  benefits: [
    "A claimant may ask the council to look at a housing benefit decision again or may appeal to the tribunal within a month. (Housing Benefit and Council Tax Benefit (Decisions and Appeals) Regulations 2001)",
    "An overpayment can be recovered unless it came from official error which the claimant could not have noticed.",
  ],
  grants: [
    "In 2020 and 2021 the government paid councils to run grant schemes for firms hurt by the pandemic. Some left wide discretion, with limits of {£grant-rate:1500-1500} and {£grant-rate:10000-10000}.",
    "Councils had to publish their rules and apply them evenly.",
  ],
  planning: [
    "Planning decisions follow the development plan unless material considerations point the other way. Amenity and privacy are material; the value of a house is not. (Planning and Compulsory Purchase Act 2004, section 38(6))",
    "The officer’s report need not be perfect. It should show that the main issues were seen and weighed.",
    "Notice of an application may be given by a sign on the site or by letters to those next door.",
  ],
  enforcement: [
    "Councils may take enforcement action where they think it expedient, having regard to harm and policy. They need not act on every breach. (Town and Country Planning Act 1990, section 172)",
    "Government policy asks for action that is in proportion and for a local plan that says how cases will be handled.",
  ],
  nuisance: [
    "Councils must take reasonable steps to look into complaints of statutory nuisance. (Environmental Protection Act 1990, sections 79 and 80)",
    "To be a nuisance, noise must be more than annoying: it must harm health or interfere unreasonably with the use of a home.",
  ],
  waste: [
    "Councils collect household waste and may set rules on bins, places and times. (Environmental Protection Act 1990, sections 45 and 46)",
    "Assisted collections are offered to people who cannot move a bin themselves.",
  ],
  parking: [
    "A motorist can make informal representations, then formal ones, and then appeal to an independent tribunal. (Traffic Management Act 2004)",
    "If nobody appeals, the charge goes up by half and may be registered as a debt.",
  ],
  highways: [
    "Highway authorities must maintain the roads that are public. (Highways Act 1980, section 41)",
    "Courts deal with claims for damage. The code of practice lets a council set its own levels for repair.",
  ],
  data: [
    "People may ask for the information that is held about them and should have it within a month. (Data Protection Act 2018)",
    "The Information Commissioner deals with complaints about requests.",
  ],
  general: [
    "A council should act within its powers, follow its own rules, keep records and give reasons.",
    "Where no law fits closely we look to the principles of good administration.",
  ],
};
