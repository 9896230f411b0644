/// Reads the XML that buckets answer in, and no more of XML than that.
///
/// The platform's parser ends the process over bytes that are no XML, and takes a document that was cut off for a whole
/// one. Documents that declare anything of their own are refused: none of the protocol's does, and entities are how small
/// documents become large ones. Memory is bounded by the document.
struct BucketXML {
    /// Deeper documents are none of the protocol's.
    private static let depthMax = 16

    private struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0
    /// Names of the elements that are open, without what stands for their namespaces.
    private var path: [String] = []
    private var text: [UInt8] = []
    private var isEnded = false

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Calls back at each element's end, with the names down to it and the text since its last tag.
    ///
    /// - Returns: `false` for what is no whole document; what was called back with before counts as nothing then.
    static func read(_ bytes: [UInt8], _ body: (_ path: [String], _ text: String) -> Void) -> Bool {
        var reader = BucketXML(bytes)
        do {
            while reader.position < bytes.count { try reader.step(body) }
        } catch {
            return false
        }
        return reader.isEnded
    }

    private mutating func step(_ body: ([String], String) -> Void) throws(Malformed) {
        if take("<?") {
            _ = try takeAll(until: "?>")
        } else if take("<!--") {
            _ = try takeAll(until: "-->")
        } else if take("<![CDATA[") {
            guard !path.isEmpty else { throw Malformed() }
            text += try takeAll(until: "]]>")
        } else if take("<!") {
            throw Malformed()
        } else if take("</") {
            let name = try name(of: takeAll(until: ">"))
            guard path.last == name else { throw Malformed() }
            close(body)
        } else if take("<") {
            try open(body)
        } else {
            try takeText()
        }
    }

    private mutating func open(_ body: ([String], String) -> Void) throws(Malformed) {
        var tag = try takeTag()
        let isEmpty = tag.last == UInt8(ascii: "/")
        if isEmpty { tag.removeLast() }
        guard !isEnded, path.count < Self.depthMax else { throw Malformed() }
        path.append(try name(of: tag))
        text = []
        if isEmpty { close(body) }
    }

    private mutating func close(_ body: ([String], String) -> Void) {
        body(path, String(decoding: text, as: UTF8.self))
        path.removeLast()
        text = []
        isEnded = path.isEmpty
    }

    /// Up to the sign that ends a tag; within quotes it is a sign like any other.
    private mutating func takeTag() throws(Malformed) -> [UInt8] {
        let start = position
        var quote: UInt8?
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return Array(bytes[start..<position - 1])
            } else if byte == UInt8(ascii: "<") {
                throw Malformed()
            }
        }
        throw Malformed()
    }

    private func name(of tag: [UInt8]) throws(Malformed) -> String {
        let whole = tag.prefix { !Self.blanks.contains($0) }
        guard let name = whole.split(separator: UInt8(ascii: ":")).last, name.allSatisfy(Self.isNameByte) else {
            throw Malformed()
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func takeText() throws(Malformed) {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            guard !path.isEmpty || Self.blanks.contains(byte) else { throw Malformed() }
            position += 1
            if byte == UInt8(ascii: "&") { text += try takeReference() } else { text.append(byte) }
        }
    }

    private mutating func takeReference() throws(Malformed) -> [UInt8] {
        let name = String(decoding: try takeAll(until: ";"), as: UTF8.self)
        if let known = Self.references[name] { return [known] }
        let isHex = name.hasPrefix("#x")
        guard name.hasPrefix("#"), let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
            let scalar = Unicode.Scalar(number)
        else { throw Malformed() }
        return Array(String(Character(scalar)).utf8)
    }
}

extension BucketXML {
    private mutating func take(_ sign: String) -> Bool {
        guard bytes[position...].starts(with: sign.utf8) else { return false }
        position += sign.utf8.count
        return true
    }

    private mutating func takeAll(until sign: String) throws(Malformed) -> [UInt8] {
        guard let end = bytes[position...].firstRange(of: Array(sign.utf8)) else { throw Malformed() }
        defer { position = end.upperBound }
        return Array(bytes[position..<end.lowerBound])
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-".utf8.contains(byte)
    }

    private static let blanks = Set(" \t\r\n".utf8)
    private static let references: [String: UInt8] = [
        "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
        "apos": UInt8(ascii: "'"),
    ]
}

/// The word that a bucket has for why it refused.
enum BucketRefusal {
    private static let codeLettersMax = 64

    /// Empty where none is told; the rest of such a document may hold what was signed, and is not looked at.
    static func code(in body: [UInt8]) -> String {
        var code = ""
        guard BucketXML.read(body, { path, text in if path == ["Error", "Code"] { code = text } }),
            code.utf8.count <= codeLettersMax, code.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return "" }
        return code
    }
}
