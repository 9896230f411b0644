import PlatformGateway
import TestSupport
import Testing

struct `Forms are read as SDKs send them` {
    @Test(
        arguments: [
            ("", []),
            ("a=1&b=2", [("a", "1"), ("b", "2")]),
            ("userId=a&userId=b", [("userId", "a"), ("userId", "b")]),
            ("a", [("a", "")]),
            ("a=&b", [("a", ""), ("b", "")]),
            ("&&a=1&", [("a", "1")]),
            ("=x&a=1", [("a", "1")]),
            ("a=b=c&d=e", [("a", "b=c"), ("d", "e")]),
            ("a=%E6%88%91%e4%bb%ac", [("a", "我们")]),
            ("word=我们", [("word", "我们")]),
            ("a=1+2%2B3", [("a", "1 2+3")]),
            ("a=100%&b=%zz&c=%4", [("a", "100%"), ("b", "%zz"), ("c", "%4")]),
            ("a=%25%32%35", [("a", "%25")]),
            ("group[g1]=x&group%5Bg2%5D=y", [("group[g1]", "x"), ("group[g2]", "y")]),
            ("portraitUri=https://x/y.png?where=super", [("portraitUri", "https://x/y.png?where=super")]),
            (#"pushExt={"title":"a b"}"#, [("pushExt", #"{"title":"a b"}"#)]),
            ("remark=Group Alias", [("remark", "Group Alias")]),
        ] as [(String, [(String, String)])]
    )
    func `each oddity`(body: String, fields: [(String, String)]) throws {
        let form = try FormFields(decoding: Array(body.utf8))
        #expect(form.fields.map(\.name) == fields.map { $0.0 })
        #expect(form.fields.map(\.value) == fields.map { $0.1 })
    }

    @Test func `a value that is not UTF-8 is known to be none, a name that is not is dropped`() throws {
        let form = try FormFields(decoding: Array("a=%FF&%FF=1&b=2".utf8))
        #expect(form.fields.map(\.name) == ["a", "b"])
        #expect(form.fields.map(\.value) == [nil, "2"])
    }

    @Test func `the number of fields is bounded`() throws {
        let fields = Array(String(repeating: "a=1&", count: FormFields.countMax).utf8)
        #expect(try FormFields(decoding: fields).fields.count == FormFields.countMax)
        #expect(throws: (any Error).self) { try FormFields(decoding: fields + Array("a=1".utf8)) }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `random bytes never crash`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("%&=+[]aF0 \u{E6}".utf8) + [0xFF, 0]
        let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? 0
        }
        #expect(try FormFields(decoding: bytes).fields.count <= bytes.count, "seed \(seed)")
    }
}
