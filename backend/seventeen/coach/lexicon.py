"""Word lists: what opens and closes a message, and numbers."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


GREETINGS = _set(
    "hi hello hey hiya dear greetings good morning afternoon evening salaam salam namaste ciao"
    " bonjour ahoj hola respected howdy hallo aloha attn heya yo hullo shalom hej assalamu omg"
    " namaskar vanakkam to salut buongiorno moin g'day"
)
GREETING_REST = _set(
    "there all everyone everybody team folks sir sirs madam ma'am maam man mate friend again day"
    " alumni member members network of the and auntie uncle aunty neighbour neighbor fellow alum"
    " alumnus alumna colleague hiring manager committee or to whom it may concern ji dearest"
    " afternoon morning evening brother sister chef coach both"
)
TITLES = _set(
    "mr mrs ms miss mx dr prof professor sir madam madame monsieur sister father rev reverend judge"
    " chief captain officer coach chef eng engr dame lady lord pastor aunt auntie uncle senor senora"
    " herr frau ing don dona alhaji hon"
)
NOT_A_NAME = _set(
    "i my we our the a an it this that these those just quick hope hoping trust you your if in on at"
    " as for from with would could can may might what how who when where why which is are do did"
    " have has thank thanks many much so and but or not no yes please kindly sorry update following"
    " circling second both lastly finally last first recently yesterday today tomorrow hopefully"
    " greetings great good myself there here looking requesting would're saw read heard since"
    " after before while two three one another also any let tell describe name list explain"
    " congratulations congrats go big quickly honestly anyway anyone whose whom were was am will"
    " does should he she they its their his her me us him them got still happy really very such"
    " best warm kind about per monday tuesday wednesday thursday friday saturday sunday"
    " january february march april june july august september october november december"
    " gratefully three four five six seven eight nine ten"
)
ABBREVIATIONS = _set(
    "mr mrs ms dr prof st sr jr vs approx dept inc ltd eg ie mt ft rev hon gov capt lt sgt messrs"
    " cert eng engr assoc asst cf al viz tel ext"
)
CLOSINGS = (
    "best", "kind regards", "best regards", "warm regards", "regards", "sincerely", "yours",
    "thanks", "thank you", "many thanks", "cheers", "warmly", "best wishes", "yours sincerely",
    "yours faithfully", "yours truly", "very truly yours", "with thanks", "thanks and regards",
    "respectfully", "cordially", "cordialement", "gratefully", "all the best", "kindly",
    "with appreciation", "take care", "with friendly greetings", "warmest regards", "kindest",
    "with kind regards", "with best wishes", "with gratitude", "thanks so much", "thanks again",
    "thank you again", "with warm regards", "with renewed thanks", "sincerely yours", "thanking you",
    "thank you in advance", "thanks in advance", "in gratitude", "appreciatively", "faithfully",
)  # fmt: skip

NUMBERS: dict[str, float] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
