import PlatformGateway
import TestSupport
import Testing

struct `JSON is read strictly` {
    @Test(
        arguments: [
            ("null", .null), (" true ", .bool(true)), ("false", .bool(false)),
            ("0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .decimal("9223372036854775808")),
            ("1.50", .decimal("1.50")), ("1e3", .decimal("1e3")), ("-0.1E-2", .decimal("-0.1E-2")),
            (#""""#, .string("")), (#""我们""#, .string("我们")),
            (#""\u0041\n\"\/\\""#, .string("A\n\"/\\")), (#""\ud83d\ude00!""#, .string("😀!")),
            ("[]", .array([])), ("[1, [2]]", .array([.integer(1), .array([.integer(2)])])),
            (#"{"a":1,"b":{}}"#, .object(["a": .integer(1), "b": .object([:])])),
            ("\u{FEFF}{}", .object([:])),
        ] as [(String, JSONValue)]
    )
    func `each kind of value`(text: String, value: JSONValue) throws {
        #expect(try JSONParser.parse(text) == value)
    }

    @Test(arguments: [
        "", " ", "tru", "nul", "01", "-", "1.", ".5", "1e", "+1", "'a'", "\"", "\"\\", "\"\\x\"", "\"\\u12\"",
        "\"a\nb\"", "[", "[1", "[1,", "[1,]", "[,1]", "{", "{a:1}", #"{"a""#, #"{"a":}"#, #"{"a":1,}"#, "1 2", "{}}",
        "NaN", "undefined",
    ])
    func `what is not JSON is refused`(text: String) {
        #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
    }

    @Test(arguments: [#""\ud83d""#, #""\ude00""#, #""\ud83d\n""#, #""\ud83d\u0041""#])
    func `half a surrogate pair becomes the replacement character`(text: String) throws {
        guard case .string(let value) = try JSONParser.parse(text) else {
            Issue.record("no string")
            return
        }
        #expect(value.unicodeScalars.first == "\u{FFFD}")
    }

    @Test func `the last of a doubled key counts, and every member is kept`() throws {
        guard case .object(let object) = try JSONParser.parse(#"{"a":1,"b":2,"a":3}"#) else {
            Issue.record("no object")
            return
        }
        #expect(object["a"] == .integer(3))
        #expect(object.members.count == 3)
        #expect(object.value(ofAnyCase: "B") == .integer(2))
    }

    @Test func `depth and number of values are bounded`() throws {
        let depth = JSONParser.depthMax
        #expect(throws: Never.self) { try JSONParser.parse(nested(depth)) }
        #expect(throws: JSONError.tooDeep) { try JSONParser.parse(nested(depth + 1)) }
        #expect(throws: JSONError.tooDeep) { try JSONParser.parse(String(repeating: "[", count: 1 << 20)) }
        let wide = "[" + String(repeating: "0,", count: JSONParser.valueCountMax) + "0]"
        #expect(throws: JSONError.tooManyValues) { try JSONParser.parse(wide) }
    }

    /// Whatever comes in, a value or an error comes out.
    ///
    /// Method: random bytes, and valid texts with bytes changed, cut and doubled.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `random bytes never crash`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let noise = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
            Array(#"{}[]",:\u0de+-.tfn 19"#.utf8).randomElement(using: &generator) ?? 0
        }
        _ = try? JSONParser.parse(noise)
        var bent = Array(#"{"a":[1,-2.5e3,"\u00e9\n"],"b":{"c":null,"d":"我们 \ud83d\ude00"},"e":true}"#.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let index = bent.indices.randomElement(using: &generator) ?? 0
            bent[index] = UInt8.random(in: 0...255, using: &generator)
        }
        _ = try? JSONParser.parse(Array(bent.prefix(Int.random(in: 0...bent.count, using: &generator))))
    }

    /// What is written is read back as it was.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `values survive being written and read`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let value = randomValue(depth: 4, using: &generator)
        var writer = JSONWriter()
        writer.write(value)
        #expect(try JSONParser.parse(writer.bytes) == value, "seed \(seed)")
    }
}

struct `JSON is written exactly` {
    @Test(
        arguments: [
            (.string("a\"\\\n\r\t\u{1}/我😀"), #""a\"\\\n\r\t\u0001/我😀""#),
            (.integer(-7), "-7"), (.decimal("1.50"), "1.50"), (.bool(true), "true"), (.null, "null"),
            (.array([.string("1"), .integer(1)]), #"["1",1]"#),
            (.object(["b": .integer(1), "a": .null]), #"{"b":1,"a":null}"#),
        ] as [(JSONValue, String)]
    )
    func `each kind of value`(value: JSONValue, text: String) {
        var writer = JSONWriter()
        writer.write(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    }
}

private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
}

private func randomValue(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0...(depth == 0 ? 4 : 6), using: &generator) {
    case 0: .null
    case 1: .bool(.random(using: &generator))
    case 2: .integer(.random(in: .min...(.max), using: &generator))
    case 3: .decimal("\(Int.random(in: 0...99, using: &generator)).\(Int.random(in: 0...99, using: &generator))")
    case 4: .string(randomText(using: &generator))
    case 5: .array((0..<3).map { _ in randomValue(depth: depth - 1, using: &generator) })
    default:
        .object([
            randomText(using: &generator): randomValue(depth: depth - 1, using: &generator),
            "fixed": randomValue(depth: depth - 1, using: &generator),
        ])
    }
}

private func randomText(using generator: inout SeededGenerator) -> String {
    let scalars = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) ?? "?"
    }
    return String(String.UnicodeScalarView(scalars))
}
