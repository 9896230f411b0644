internal import PlatformCore
internal import Testing

@Suite struct PhoneNumberTests {
    @Test(arguments: [("+49 (151) 123-45", "4915112345"), ("12345", "12345"), ("+1 555 0100", "15550100")])
    func `numbers are read as people write them`(written: String, digits: String) {
        #expect(PhoneNumber(written: written)?.digits == digits)
    }

    @Test(arguments: ["", "1234", "1234567890123456", "+-()", "١٢٣٤٥", String(repeating: "1 ", count: 40)])
    func `what is no number is refused`(written: String) {
        #expect(PhoneNumber(written: written) == nil)
    }

    @Test(arguments: ["+12345", "12 345", "1234a"])
    func `kept numbers are digits alone`(text: String) {
        #expect(PhoneNumber(digits: text) == nil)
    }
}
