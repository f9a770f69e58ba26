/** Payments to several people: lists of names and sums, verbs of receiving, shares for each. */
import { table } from "./remedy-reading.ts";

table("lists of people and sums", [
  [
    [
      "The Council has a month to send Mr and Mrs K:",
      "- for D, £900;",
      "- for E, £450;",
      "- for their own worry, £150.",
    ],
    "900S 450S 150S",
  ],
  [
    ["The Council will pay as follows.", "- Mr P: £700", "- His daughter, aged 12: £350", "- Ms R, her friend: £200"],
    "700S 350S 200S",
  ],
  [
    ["The payments the Council has agreed are these.", "- Mr N (the tenant): £500", "- Ms N, his sister: £250"],
    "500S 250S",
  ],
  [["The Council should divide the money in this way:", "- to Mr C £400", "- to his wife £250"], "400S 250S"],
  [
    ["The Council will pay:", "- Mr G, who was homeless for longest: £400", "- Ms H, who shared his room: £300"],
    "400S 300S",
  ],
  [["The Council will send Mrs K:", "- a list of the charges, £300;", "- a copy of its policy."], ""],
]);
