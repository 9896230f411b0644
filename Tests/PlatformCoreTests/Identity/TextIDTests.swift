internal import PlatformCore
internal import Testing

@Suite struct TextIDTests {
    @Test(arguments: ["a", "Z9", "a+b=c_d-e", String(repeating: "x", count: 64)])
    func `well-formed identifiers are kept as they are written`(text: String) {
        #expect(UserID(text)?.text == text)
        #expect(GroupID(text)?.text == text)
        #expect(DeviceID(text)?.text == text)
    }

    @Test(
        arguments: [
            "", String(repeating: "x", count: 65), "a\0b", "a,b", "a b", "🙂", "ä", "../../etc", "a/b", "a.b", "a@b",
            "a:b", "a\n", "\u{FF41}", String(repeating: "é", count: 32),
        ]
    )
    func `anything else is none`(text: String) {
        #expect(UserID(text) == nil)
    }

    @Test func `identifiers are ordered by their text, and letter case counts`() {
        #expect(UserID(unchecked: "a") < UserID(unchecked: "b"))
        #expect(UserID("Ann") != UserID("ann"))
    }
}
