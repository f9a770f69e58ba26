/** Sums after something is taken off or added, items laid out by their payee, debts on hold, and what a body said it would pay once asked. */
import { table } from "./remedy-reading.ts";

table("what is left after something without a figure is taken off", [
  ["The Council will refund the fees less what Mr K should have paid, leaving £612.40.", "612.4Q"],
  ["The Council agreed to pay her the arrears, minus the sums it has paid since, a balance of £830.", "830Q"],
  ["The Council will pay the estate what was overcharged less the unpaid bill; this leaves £455.", "455Q"],
  ["The Council should pay Mr K the shortfall net of the grant he received, leaving £700 due to him.", "700Q"],
  [
    [
      "The Council agreed to:",
      "- pay the couple the backdated allowance less what it paid under section 17, which leaves £9,310;",
      "- pay them another £400 for distress.",
    ],
    "9310Q 400S",
  ],
  ["The Council will reduce her bill by what it overcharged, which leaves £279 for her to pay.", ""],
  ["The Council will pay the home direct, leaving Mrs B with £30 a week.", "open"],
  ["The Council will not pay the allowance less what it has paid, leaving £300.", ""],
  ["The Council will review whether to pay the arrears less what it paid, leaving £300.", ""],
]);

table("added to what is paid", [
  ["The Council will pay £1,300 for his distress. It will add the £95 survey fee.", "1300S 95Q"],
  ["The Council will refund £640. To this it will add the £38 bank charge.", "38Q 640Q"],
  ["The Council will refund the £90 fee. It will add £50 to her weekly personal budget.", "90Q"],
  ["The Council will pay £400 for distress. It will add the £30 fee to her council tax bill.", "400S"],
  ["The Council will pay £400 for distress. His landlord will add the £75 rent to his account.", "400S"],
]);

table("items of what the payee laid out or was offered", [
  [
    ["The Council will make these payments:", "- to Mr K, the £64 paid for taxis;", "- to Ms J, £200 for distress."],
    "200S 64Q",
  ],
  [["The Council will pay:", "- to Mrs L, the £500 it offered for her distress;", "- £60 for fares."], "500S 60Q"],
  ["The Council will pay £200 for distress and, to Mrs N, the £87 paid for the hoist.", "200S 87Q"],
  [
    ["The Council will pay:", "- to Mr K, £600, less the £100 already paid for the same fault;", "- £45 for fares."],
    "500S 45Q paid100",
  ],
]);

table("a sum with what it is made of, and sums beside it", [
  [
    "The Council and the Home will between them pay Mrs S £900: the Council £600 and the Home £300.",
    "600S 300S tot900",
  ],
  ["The Council agreed to pay £800 as follows. Mr B will get £550. His mother will get £250.", "550S 250S tot800"],
  ["The Council will pay Mr B £300. It will pay Mrs B £200 and her son £100.", "300S 200S 100S"],
  ["The Council will do three things: pay £300 to Mr B; £200 to Mrs B; and £100 to their son.", "300S 200S 100S"],
  ["The Council will repay the fee for May (£60) and the fee for June (£60).", "60Q 60Q"],
  [
    "The arrears will be cut: £640 is to be credited to the rent account, with £150 paid direct to Ms V for her distress.",
    "150S 640Q",
  ],
  ["The Council had been going to pay £100; after our draft it agreed to £250 for the delay.", "250S off100"],
  ["Because the Council kept £860 of Mr F’s money, it will give it back with £100 for his worry.", "100S 860Q"],
  ["The Council has paid £150 already. I have asked it for £250 more, which it accepts.", "250S paid150"],
  ["Mr K asked for £2,000. £250 is in keeping with our guidance and the Council will pay it.", "250S"],
]);

table("debts that only wait", [
  ["The Council will suspend recovery of the £940 until it has decided, and pay Mr L £150 for distress.", "150S"],
  ["The Council will put on hold all collection of the £940. It will pay £150 for distress.", "150S"],
  [["The Council will:", "- keep the £612 account on hold until then;", "- pay £200 for distress."], "200S"],
  ["The Council will stop delaying payments to her and pay £90 for distress.", "90S"],
]);

table("the whole of what is only told", [
  [
    "The Council refunded £40 and paid a further £60 for the delay, £100 in total. It has done enough.",
    "adeq40 adeq60",
    "analysis",
  ],
  ["The Council will pay £250 on top of the £150 it offered, making £400 altogether.", "400S off150"],
]);

table("what it said, once asked, that it would pay", [
  [
    [
      "We asked the Council to look afresh. It replied that, besides dropping the fine of £65, it would apologise and pay Ms O £150 for the worry.",
      "What is on offer is in line with what we would be likely to seek.",
    ],
    "150S",
    "analysis",
  ],
  [
    [
      "We contacted the Council. It answered that it would refund the £40 fee and pay £60 for the delay.",
      "That is a suitable remedy. We will not investigate.",
    ],
    "40Q 60S",
    "analysis",
  ],
  [
    ["We suggested to the Council that it pay Ms J £175 for her wasted time. It agreed to do so by 1 June."],
    "175S",
    "analysis",
  ],
  [
    [
      "We contacted the Council. It answered that it would pay £60 for the delay.",
      "That is not a suitable remedy, so we will investigate.",
    ],
    "off60",
    "analysis",
  ],
  [
    [
      "Ms J asked the Council to pay. It answered that it would pay £60 for the delay.",
      "We consider this a suitable remedy.",
    ],
    "",
    "analysis",
  ],
]);

table("a sum changed from one figure to another, or added to an offer", [
  ["It will increase what it offered for the fence from £60 to the £140 that Mr P spent on it.", "140Q off60"],
  ["What was offered to Ms L for her worry will go up from £250 to £400.", "400S off250"],
  ["The Council should bring its offer up from £250 to £400 for her distress.", "400S off250"],
  ["It will up its payment for distress from £120 to £300.", "300S off120"],
  ["It will replace its offer of £45 with £130, which acknowledges her frustration.", "130S off45"],
  ["The Council will raise the threshold from £50 to £150.", ""],
  ["The fee that carers get will rise from £250 to £300 a week.", ""],
  ["It will explain why the charge went up from £250 to £400.", ""],
  ["The Council will add £60 to its offer of £90 and pay Mr P the resulting £150 for his worry.", "150S off90"],
  ["It will add a further £60 to the £90 that the manager held out, and send Mr P £150 in all.", "150S off90"],
  ["To its offer of £90 the Council will add £60 for her worry.", "150S off90"],
  ["The Council will add £60 for her worry to the £90 that it has paid.", "60S paid90"],
]);

table("what has reached them already, and what they will have had", [
  ["By way of topping up the £80 she has had, the Council will pay Ms L a further £170 for distress.", "170S paid80"],
  ["It will pay Ms L £525 for distress, in addition to the £175 with which it has credited her.", "525S paid175"],
  ["It will pay Ms L £525 for distress beside the £175 that stands to her credit.", "525S paid175"],
  ["The Council will refund the £180 he has had to pay.", "180Q"],
  ["It will pay Ms L £200 for distress, besides the £100 that reached her in May.", "200S paid100"],
  ["Having already handed over £200, it will pay £150 more for her distress.", "150S paid200"],
  ["It will pay £350 for her distress where it had offered £200.", "350S off200"],
  ["We asked for £350 where it had offered £200, and it will pay the higher sum.", "350S off200"],
  ["The balance, £300, will be paid for his distress. He will then have had all of the £500.", "300S"],
  ["The outstanding £300 of the promised £500 will be paid to Mr V for his distress.", "300S off500"],
  ["The rest of the £500, £300, will be paid to him for his distress.", "300S"],
  [
    "The Council will pay £450 for distress less the £60 and the £80 it has already paid, which leaves £310.",
    "310S paid60 paid80",
  ],
  ["Ms L will receive from the Council the £1,500 that its director accepted for her distress.", "1500S"],
  ["Ms L will receive £1,500 from her pension provider.", ""],
  ["Before May £350 will go from the Council to Ms L for her distress.", "350S"],
]);

table("what is left for them to pay, and figures of their own", [
  ["It will give her £125 for the worry and two years in which to pay the £600 that is left.", "125S"],
  ["It will let the family settle the £2,000 that is left, and pay Mr E £125 for his distress.", "125S"],
  ["Of the £6,200 the Council will write off £4,200, and let Mr E pay the £2,000 that is left.", "w4200"],
  ["£300, which she still owes, will be collected from June. It will pay her £50 for distress.", "50S"],
  ["The £300 will go on being collected. It will pay her £50 for distress.", "50S"],
  ["£125, being what he had to bear, will be paid to Mr E for his distress.", "125S"],
  ["I cannot recommend the family’s figure of £900.", ""],
  ["Half of the £1,800 will be returned to Mr B, so he will have £900.", "900Q"],
  ["The Council will pay the nursery £640, which clears its bill.", "640Q"],
  [
    [
      "The Council has a month to share out £950 as below:",
      "- their uncle, £500, for his distress;",
      "- Miss K, £450, for hers.",
    ],
    "500S 450S tot950",
  ],
  [["The Council will share out its grant as below:", "- parks, £4,000;", "- roads, £2,500."], ""],
]);
