/** What happened in cases of one subject: sentences that go with its vocabulary. */

const EDUCATION = [
  "{When}, {school} [wrote|reported|told {B}] that {C} had [left lessons early|hidden under a table|not spoken all day] on {n:2-9} occasions and that staff [could not keep {cthem} safe|had run out of ideas].",
  "{When}, {B} named {school} in section I of the plan. {X} thought that the building was too [noisy|large|far away] for {C} and asked for a place at {other school} instead.",
  "{When}, a speech and language therapist [saw|assessed] {C} and advised {n:6-12} sessions a term, some of them with other children from {place}.",
  "{When}, {X} told the inclusion service that {C} was [anxious|exhausted|sleeping badly] and had refused to get into the car outside {school}.",
  "{When}, the school’s coordinator for special needs sent {B} a costed provision map, which asked for {£cost-of-service:4200-18500} a year on top of its own budget.",
  "{When}, {B} held a meeting about {C} with the headteacher of {school}, an attendance officer and a family worker from {place}.",
  "{When}, a private tutor paid for by {X} wrote that {C} was [two years behind in reading|able but very worried|bright and easily bored].",
  "{When}, {X} lodged an appeal with the tribunal about sections B, F and I. It was listed for a hearing at {place} the next year.",
  "{When}, {C} began at {other school} on a timetable of {n:2-9} hours a week, which was to grow [each half term|once {cthey} felt settled].",
  "{When}, the virtual school offered a mentor from {place} who visited {n:2-6} times and then left the post.",
  "{When}, the governors of {school} [upheld a fixed term exclusion|asked {B} for a managed move|wrote to {X} about attendance].",
  "{When}, a taxi firm in {place} told {X} that the contract for {C’s} route had ended and that no escort was to be had.",
];

const CHILDREN = [
  "{When}, {officer} visited {street} and noted that the home was [tidy and warm|cluttered but safe|being decorated], and that {C} was [playing|at school|asleep].",
  "{When}, the family support worker from {place} closed her file after {n:4-12} visits and recommended [a short breaks service|a parenting group|help at weekends].",
  "{When}, the police sent a notification about an argument at {street}. {B} [decided on no further action|asked the school for information|booked a visit].",
  "{When}, {X} attended a child in need meeting with {officer}, a school nurse and someone from the charity in {place}.",
  "{When}, a new social worker, the [third|fourth|fifth] in two years, introduced herself to {C} [at school|in the park|on a video call].",
  "{When}, the independent reviewing officer [chaired a review|wrote to the team manager|raised a concern] about the lack of a plan for contact in {place}.",
  "{When}, {B} agreed {n:2-9} hours of support a week at a club in {place}, which then shut for lack of staff.",
  "{When}, {C} told an advocate that {cthey} wanted [more time with family|to stay at {school}|people to listen].",
  "{When}, the foster carers’ supervising social worker noted that a bed, a desk and a bicycle had cost {£claimed-by-complainant:180-940}.",
  "{When}, {X} asked for the report of the social worker and was told it was with the legal team in {place}.",
  "{When}, the conference chair agreed that {X’s} comments should be [kept with the minutes|read out|sent to the core group].",
];

const ADULTS = [
  "{When}, a discharge coordinator at {place} hospital [rang {X}|sent a form|held a meeting] about where {A} would live.",
  "{When}, {A} moved from {home} to {other home}, since the first could not manage {atheir} [diabetes|falls|memory problems].",
  "{When}, the care agency from {place} gave notice on the package because of [travel times|a shortage of drivers|a dispute over fees of {£fee-or-charge:17-29} an hour].",
  "{When}, an occupational therapist ordered [a hoist|a rail|a profiling bed|a sensor mat] for {A}, which came to {street} {n:2-9} weeks later.",
  "{When}, {officer} carried out a mental capacity assessment at {home} and found that {A} [could|could not] decide about {atheir} [money|care|home].",
  "{When}, {X} sent the direct payments team receipts for {£claimed-by-complainant:140-2300} of [day centre fees|agency invoices|taxi fares].",
  "{When}, the manager of {home} told {X} that {A} had [lost weight|fallen in the corridor|been found in another room] and that the family would hear more.",
  "{When}, the income team sent a statement which showed a balance of {£debt:700-16400} and a client number, {code}.",
  "{When}, a nurse assessor scored {A} with a checklist and said that a full assessment for NHS funding [was|was not] needed.",
  "{When}, {X} asked for a carer’s assessment. {B} sent a form and a leaflet about a group that meets in {place}.",
  "{When}, a best interests meeting took place by video. Those present agreed that {A} should stay at {home} for {n:4-12} more weeks.",
];

const HOUSING = [
  "{When}, {X} viewed a flat at {street} and [refused it because of the stairs|accepted it|asked for time to think].",
  "{When}, a medical adviser in {place} wrote two lines about {X’s} asthma and recommended [no change|low priority|a ground floor home].",
  "{When}, the landlord’s agent changed the locks at {street}. {X} spent {£claimed-by-complainant:60-480} on a hotel.",
  "{When}, an environmental health officer measured damp in {n:2-5} rooms and noted a broken extractor fan.",
  "{When}, {B} ended its relief duty and wrote that {X} [had|did not have] a priority need. The letter bore the number {code}.",
  "{When}, {X} moved into a hostel in {place}, where {they} shared a kitchen with {n:5-12} others.",
  "{When}, a contractor came to {street} to look at the boiler and left without [a part|a key|anyone being told].",
  "{When}, {B} asked {X} for wage slips, a passport and proof that {they} had lived in {place} for five years.",
  "{When}, the housing association in {place} withdrew an offer because the shortlist had been made up wrongly.",
  "{When}, {officer} completed a personalised housing plan that told {X} to look for private lets below {£rent:540-1150} a month.",
];

const TAX = [
  "{When}, {B} sent {n:2-5} bills on one day, each with a different sum, the largest being {£debt:900-3400}.",
  "{When}, {X} set up a direct debit of {£payment-collected:28-190} a month and had a letter that thanked {them}.",
  "{When}, the enforcement firm’s office in {place} put the case on hold for {n:14-30} days.",
  "{When}, {X} sent a copy of the tenancy for {street} to show when {they} had moved.",
  "{When}, {B} removed a discount of {£discount:110-620} because a review form had not come back.",
  "{When}, the Valuation Office changed the band of the house in {street}, and {B} issued a fresh bill.",
  "{When}, a welfare adviser in {place} asked {B} to hold recovery while she looked at {X’s} income of {£benefit-rate:290-470} a week.",
  "{When}, {B} took {£payment-collected:24-98} from {X’s} benefit and then wrote that it should not have done so.",
];

const PLANNING = [
  "{When}, the applicant sent amended drawings which lowered the ridge by {n:20-60} centimetres and moved a window to face {street}.",
  "{When}, the parish council of {place} objected on grounds of [traffic|drainage|the loss of a hedge].",
  "{When}, a committee visited the site and stood in {X’s} garden for {n:5-12} minutes.",
  "{When}, {B} published the delegated report under number {code}. It runs to {n:4-12} pages.",
  "{When}, the builder began to dig footings next to the boundary with {street} before conditions had been met.",
  "{When}, an enforcement officer measured the outbuilding and found it {n:20-60} centimetres too high.",
  "{When}, {X’s} surveyor advised that the extension would take light from [the kitchen|a bedroom|the study] for part of the afternoon.",
  "{When}, the conservation officer for {place} asked for different bricks, and the applicant agreed.",
  "{When}, the owner appealed to the Planning Inspectorate, which turned the appeal down the next spring.",
];

const ENVIRONMENT = [
  "{When}, the contractor’s supervisor from {place} met {X} at the kerb and promised [a fixed crew|a sticker for the bin|a telephone call].",
  "{When}, a drainage engineer put a camera down the gully outside {street} and found [roots|silt|a broken pipe].",
  "{When}, the licensing sub-committee heard from {n:3-9} people about a bar near {place} station.",
  "{When}, {X} bought a bin lock and a camera for {£claimed-by-complainant:35-190}.",
  "{When}, the tree officer tapped the trunk, took a core and rated the risk as [low|moderate].",
  "{When}, {X} played a recording from 2 a.m. to {officer}, who agreed that the bass could be heard.",
];

const ROADS = [
  "{When}, {X} counted {n:12-60} lorries an hour on {street} and sent the figures to {officer}.",
  "{When}, a drainage engineer put a camera down the gully outside {street} and found [roots|silt|a broken pipe].",
  "{When}, {B} put up a notice at {street} which said that works would begin in {month}.",
  "{When}, an inspector walked the footpath between {place} and {place} and recorded {n:2-9} stiles in poor repair.",
  "{When}, {B} wrote to {n:12-60} homes around {street} to ask about a one-way scheme.",
  "{When}, the tribunal’s adjudicator [asked for more evidence|adjourned the case|allowed the motorist’s appeal] about the signs on {street}.",
];

const OTHERS = [
  "{When}, {X} handed in a petition with {n:14-60} names from {place}.",
  "{When}, the monitoring officer wrote that the code of conduct [did not apply|had been followed|left room for doubt].",
  "{When}, the leisure centre in {place} [closed for repairs|changed its opening hours|put up its prices to {£fee-or-charge:5-48}].",
  "{When}, {B} advertised the plot of land beside {street} in the local paper.",
  "{When}, the electoral office in {place} returned {X’s} form because a date was missing.",
  "{When}, {X} attended a meeting of the cabinet and asked a question, which was answered in writing.",
  "{When}, a valuer put the strip of land behind {street} at {£property-value:1200-38000}.",
];

export const THEMES: Record<string, readonly string[]> = {
  Education: EDUCATION,
  "Children's care services": CHILDREN,
  "Adult care services": ADULTS,
  Health: ADULTS,
  Housing: HOUSING,
  "Benefits and tax": TAX,
  Planning: PLANNING,
  "Environment and regulation": ENVIRONMENT,
  "Transport and highways": ROADS,
  "Other Categories": OTHERS,
};
