import PlatformCore
import Testing

struct `Words that must not be said` {
    private let filter = WordFilter([
        SensitiveWord("poison"), SensitiveWord("毒药"), SensitiveWord("damn", replacement: "d**n"),
        SensitiveWord("dam", replacement: "wall"), SensitiveWord("quote", replacement: #""\"#),
    ])

    @Test(arguments: [
        #"{"content":"hello"}"#, #"{"content":"poi son"}"#, #"{"extra":"poison","content":"x"}"#,
        #"{"user":{"content":"poison"},"content":"x"}"#, "{}", "", #"{"content":1}"#, #"{"content":"#,
    ])
    func `what does not stand in the text that is read passes`(content: String) {
        #expect(filter.judge(text(content)) == .said)
    }

    @Test(arguments: [
        #"{"content":"a POISON b"}"#, #"{"content":"po\u0069son"}"#, #"{"c\u006fntent":"poison"}"#,
        #"{"content":"毒药"}"#, #"{"content":"\u6bd2\u836f"}"#, #"{"content":"damn poison"}"#, "poison",
        #"{"content":"x","content":"poison"}"#, #"{ "content" : "poison" }"#,
    ])
    func `a word without a replacement refuses the message, however it is written`(content: String) {
        #expect(filter.judge(text(content)) == .refused)
    }

    @Test(arguments: [
        (#"{"content":"Damn it"}"#, #"{"content":"d**n it"}"#),
        (#"{"content":"dam damn dam","extra":"damn"}"#, #"{"content":"wall d**n wall","extra":"damn"}"#),
        (#"{"content":"\"dam\"\n😀\ud83d\ude00"}"#, #"{"content":"\"wall\"\u000a😀😀"}"#),
        (#"{"content":"quote"}"#, #"{"content":"\"\\"}"#),
        ("dam it", "wall it"),
    ])
    func `others are replaced, and the content stays what it was`(content: String, said: String) {
        #expect(filter.judge(text(content)) == .replaced(text(said)))
    }

    @Test func `of types that apps make up every text is read, of pictures none`() {
        let nested = #"{"a":[{"b":"dam"}],"c":"dam"}"#
        let said = MessageBody(objectName: "app:card", content: Array(#"{"a":[{"b":"wall"}],"c":"wall"}"#.utf8))
        #expect(filter.judge(MessageBody(objectName: "app:card", content: Array(nested.utf8))) == .replaced(said))
        let picture = MessageBody(objectName: "RC:ImgMsg", content: Array(#"{"content":"poison"}"#.utf8))
        #expect(filter.judge(picture) == .said)
        let captioned = MessageBody(objectName: "RC:ImgMsg", content: Array(#"{"content":"","caption":"poison"}"#.utf8))
        #expect(filter.judge(captioned) == .refused)
    }

    @Test(arguments: ["---", " ", "!?。", "", "\u{3000}", "$^+"])
    func `punctuation alone is no word`(text: String) {
        #expect(!SensitiveWord.isWord(text))
    }

    @Test(arguments: ["a", "毒", "1", "a-b", "😀"])
    func `letters, digits and pictures make a word`(text: String) {
        #expect(SensitiveWord.isWord(text))
    }

    private func text(_ content: String) -> MessageBody {
        MessageBody(objectName: "RC:TxtMsg", content: Array(content.utf8))
    }
}
