import Readability
import Testing

@Suite("The stop list")
struct StopListTests {
  private func words(
    _ text: String, _ readership: Readership = .person, _ names: [StopList.Phrase] = []
  )
    -> [String]
  {
    StopList.standard.matches(in: text, for: readership, names: names).map(\.words)
  }

  @Test(
    "finds words of stigma, blame, fear, promise and the trade, whatever their ends and capitals",
    arguments: [
      ("Addicts lie.", ["Addicts"]), ("A drug abuser", ["abuser"]),
      ("substance-abuse care", ["abuse"]),
      ("Stay clean", ["clean"]), ("A dirty test", ["dirty"]), ("Heroin users", ["users"]),
      ("The user's home", ["user's"]), ("She is an alcoholic.", ["alcoholic"]),
      ("His drug habit", ["habit"]), ("Your relapse", ["relapse"]), ("A junkie", ["junkie"]),
      ("You should have come", ["should have"]), ("You failed", ["failed"]),
      ("It is your fault.", ["fault"]), ("They are in denial", ["denial"]),
      ("non-compliant", ["non compliant"]), ("No excuses", ["excuses"]),
      ("You must stop.", ["must"]), ("You will die.", ["You will die"]),
      ("This cures it", ["cures"]), ("We guarantee it", ["guarantee"]),
      ("It always works", ["always works"]),
      ("Two criteria are met", ["criteria"]), ("Titrated slowly", ["Titrated"]),
      ("Ambulatory withdrawal management", ["Ambulatory", "withdrawal management"]),
      ("Ask for MOUD", ["MOUD"]), ("co-occurring problems", ["co occurring"]),
      ("Committed suicide", ["Committed suicide"]),
    ])
  func finds(text: String, found: [String]) {
    #expect(words(text) == found)
  }

  @Test(
    "leaves alone names, what the words mean elsewhere, and words that only begin alike",
    arguments: [
      "Alcoholics Anonymous meets at night.", "Ask for clean needles.", "Clean syringes are free.",
      "Substance Abuse and Mental Health Services Administration", "Heart failure", "Child abuse",
      "It is not your fault.", "An alcoholic drink", "There is no guarantee.",
      "Appeal a denial letter.", "A treatment for addiction", "Detox is not a cure.", "On the mat",
      "Programs call it \"co-occurring\" care.", "They promise a cure.",
      "It is not the ASAM Criteria.",
      "Relapse prevention", "Mustard", "A cleaner home", "Do not blame yourself.", "The usual dose",
    ])
  func leaves(text: String) {

    #expect(words(text) == [])
  }

  @Test("lets a name stand that is declared")
  func declared() {
    #expect(words("Call Clean Start House") == ["Clean"])
    #expect(words("Call Clean Start House", .person, ["Clean Start House"]) == [])
    #expect(words("Get a clean start", .person, ["Clean Start House"]) == ["clean"])
  }

  @Test("keeps stigma and blame from clinicians too, and leaves them the words of the trade")
  func clinicians() {
    #expect(words("Criteria met; OUD; taper; must be held", .clinician) == [])
    #expect(words("The addict failed", .clinician) == ["addict", "failed"])
  }

  @Test("gives each group a reason and each entry a remedy, as sentences")
  func sentences() {
    for group in StopList.standard.groups {
      #expect(group.reason.hasSuffix("."), "\(group.name)")
      for entry in group.entries { #expect(entry.remedy.hasSuffix("."), "\(entry.remedy)") }
    }
  }
}
