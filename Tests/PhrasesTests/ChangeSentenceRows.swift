import Questionnaires
import Testing

extension ChangeSentenceTests {
  struct Row: CustomTestStringConvertible {
    let example: String
    let voice: Voice
    let sentences: [String]

    var testDescription: String { "\(example), \(voice.rawValue)" }

    private init(_ example: String, _ voice: Voice, _ sentences: String...) {
      self.example = example
      self.voice = voice
      self.sentences = sentences
    }

    static let all = [
      Row(
        "home-not-safe", .person,
        "If home were safe, outpatient visits would be enough."),
      Row(
        "home-not-safe", .interview,
        "Outpatient care would be enough if the home were safe.",
        "No change of three answers or fewer leads to IOP or PHP.",
        "Facts that cannot change ask for at least outpatient care.",
        "A use disorder; at least regular outpatient care."),
      Row(
        "bipolar-in-a-using-home", .person,
        "If no one at home used, a day program would be enough.",
        "If mood and mind were steady, intensive outpatient care would be enough.",
        "What cannot change now asks for at least intensive outpatient care.",
        "The signs of a use problem are moderate or severe."),
      Row(
        "liquor-and-pills-daily", .person,
        "If a doctor helped you take pills on fewer than 15 days, intensive outpatient care would be enough.",
        "What cannot change now asks for at least intensive outpatient care.",
        "The signs of a use problem are moderate or severe."),
      Row(
        "dark-thoughts-most-days", .person,
        "If mood or mind got in the way only on some days, intensive outpatient care would be enough.",
        "If thoughts of ending your life had passed and mood and mind were steady, outpatient visits would be enough.",
        "If home were not safe, a live-in program would be safer."),
      Row(
        "carpenter-ready-for-iop", .person,
        "What cannot change now asks for at least intensive outpatient care.",
        "If your health called for a check every day, a day program would be safer.",
        "If home were not safe, a live-in program would be safer."),
      Row(
        "shelter-after-detox", .person,
        "Say you could stay with someone for now, no one at home used and someone supported you. Then intensive outpatient care would be enough.",
        "What cannot change now asks for at least intensive outpatient care.",
        "The signs of a use problem are moderate or severe.",
        "If home were not safe, a live-in program would be safer."),
      Row(
        "shelter-after-detox", .interview,
        "IOP would be enough if the client could stay with others for now, no one used in the home and a supportive person were there.",
        "Facts that cannot change ask for at least IOP.",
        "Moderate or severe: several times a week, until the goals of IOP or outpatient care are met without use. Sources differ for moderate (outpatient or IOP); the safer was chosen.",
        "Inpatient or residential care would be needed if the home were not safe."),
      Row(
        "drinks-on-weekends", .person,
        "Say you drank on 20 or more days a month and you had 4 or more drinks each time. Then outpatient visits would be safer.",
        "If you needed a doctor right now, you would need help at once."),
      Row(
        "will-not-say-about-home", .person,
        "If a month without using felt out of reach, intensive outpatient care would be safer.",
        "If your health called for a check every day, a day program would be safer.",
        "If you needed nursing day and night, a live-in program would be safer."),
      Row(
        "will-not-say-about-home", .interview,
        "Facts that cannot change ask for at least outpatient care.",
        "IOP or more would be needed if a month without use were unlikely.",
        "PHP or more would be needed if the physical condition called for daily checks.",
        "Inpatient or residential care would be needed if the physical condition called for 24-hour nursing."
      ),
      Row(
        "meth-after-counseling", .person,
        "If you used on fewer than 20 days a month, intensive outpatient care would be enough.",
        "What cannot change now asks for at least intensive outpatient care.",
        "The signs of a use problem are moderate or severe.",
        "If home were not safe, a live-in program would be safer."),
    ]
  }
}
