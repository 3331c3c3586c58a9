import Readability
import Testing

@Suite("Syllables")
struct SyllableTests {
  /// Words with the syllables that a dictionary of pronunciation gives them.
  static let words: [(String, Int)] = [
    // One group of vowels, with and without a silent e.
    ("a", 1), ("I", 1), ("you", 1), ("drink", 1), ("home", 1), ("make", 1), ("used", 1),
    ("called", 1), ("helped", 1), ("times", 1), ("lives", 1), ("through", 1), ("fight", 1),
    ("friend", 1), ("field", 1), ("ache", 1), ("eyes", 1), ("don't", 1), ("nurse", 1),
    // An e that is read.
    ("wanted", 2), ("needed", 2), ("places", 2), ("changes", 2), ("matches", 2), ("table", 2),
    ("people", 2), ("settled", 2), ("scrambled", 2), ("the", 1), ("be", 1), ("she", 1),
    // Ends that follow a silent e.
    ("lately", 2), ("sleepless", 2), ("careful", 2), ("safety", 2), ("treatment", 2),
    ("movement", 2), ("likeness", 2), ("nineteen", 2), ("element", 3), ("element's", 3),
    // Vowels that are two syllables.
    ("being", 2), ("going", 2), ("trying", 2), ("seeing", 2), ("quiet", 2), ("client", 2),
    ("diet", 2), ("science", 2), ("patient", 2), ("easier", 3), ("easiest", 3), ("anxiety", 4),
    ("period", 3), ("video", 3), ("usual", 3), ("area", 3), ("react", 2), ("idea", 3),
    ("alcoholism", 5), ("maybe", 2), ("beyond", 2),
    // Vowels that are one.
    ("nation", 2), ("special", 2), ("region", 2), ("quality", 3), ("language", 2),
    // Compounds.
    ("someone", 2), ("something", 2), ("sometimes", 2), ("everything", 3), ("anyone", 3),
    ("lifeline", 2), ("homeless", 2), ("online", 2),
    // Words of the field.
    ("withdrawal", 3), ("alcohol", 3), ("opioid", 3), ("opioids", 3), ("heroin", 3),
    ("fentanyl", 3), ("methadone", 3), ("buprenorphine", 4), ("naloxone", 3), ("naltrexone", 3),
    ("acamprosate", 4), ("Suboxone", 3), ("cannabis", 3), ("stimulants", 3), ("overdose", 3),
    ("seizure", 2), ("suicide", 3), ("pregnant", 2), ("emergency", 4), ("hospital", 3),
    ("hospitalization", 6), ("intensive", 3), ("outpatient", 3), ("inpatient", 3),
    ("residential", 4), ("counselor", 3), ("counseling", 3), ("medicine", 3), ("recovery", 4),
    ("diagnosis", 4), ("detox", 2), ("disorder", 3), ("program", 2), ("severe", 2),
    ("helpline", 2), ("telehealth", 3), ("tapering", 3), ("psychiatric", 4), ("benzodiazepines", 6),
    // Letter by letter, and names in capitals that are read as words.
    ("IOP", 3), ("PHP", 3), ("AA", 2), ("HIV", 3), ("PTSD", 4), ("WIC", 5), ("IOPs", 3),
    ("SAMHSA", 2), ("ASAM", 2), ("NOT", 1), ("SMART", 1),
    // Hyphens and digits.
    ("live-in", 2), ("follow-up", 3), ("9", 1), ("7", 2), ("19", 2), ("20", 2), ("65", 3),
    ("100", 3), ("1975", 6), ("2020", 4), ("24-hour", 4), ("50%", 4), ("$20", 4), ("9530", 8),
    ("FindTreatment.gov", 5),
  ]

  @Test("are counted by the spelling, letter by letter or by a table", arguments: words)
  func count(word: String, syllables: Int) {
    #expect(Syllables.count(in: word) == syllables, "\(word)")
  }

  @Test("stand for enough words to trust them")
  func enough() {
    #expect(Self.words.count >= 80)
  }
}
