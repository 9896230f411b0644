/// What everybody in a group is told of it beside its name.
///
/// Groups that the server hosts have it in their profile, under the vendor's names; others in their own record.
package struct GroupDescription: Hashable, Sendable {
    /// Characters of what is said of a group.
    package static let aboutCountMax = 255
    static let aboutField = "introduction"
    static let portraitField = "portraitUrl"

    package var about: String
    /// The address of a picture; empty for none.
    package var portraitURI: String

    package init(about: String = "", portraitURI: String = "") {
        self.about = about
        self.portraitURI = portraitURI
    }
}

/// What is to be other in it; `nil` stays.
package struct GroupDescriptionChange: Hashable, Sendable {
    package var about: String?
    package var portraitURI: String?

    package init(about: String? = nil, portraitURI: String? = nil) {
        self.about = about
        self.portraitURI = portraitURI
    }
}

extension Group {
    /// What is said of it, wherever that stands.
    package var description: GroupDescription {
        guard let hosting else { return plainDescription }
        return GroupDescription(
            about: hosting.profile.text(GroupDescription.aboutField) ?? "",
            portraitURI: hosting.profile.text(GroupDescription.portraitField) ?? ""
        )
    }

    package mutating func apply(_ change: GroupDescriptionChange) {
        guard hosting != nil else {
            plainDescription.about = change.about ?? plainDescription.about
            plainDescription.portraitURI = change.portraitURI ?? plainDescription.portraitURI
            return
        }
        var fields: [String: String?] = [:]
        if let about = change.about { fields[GroupDescription.aboutField] = ProfileFields.value(of: about) }
        if let uri = change.portraitURI { fields[GroupDescription.portraitField] = ProfileFields.value(of: uri) }
        hosting?.profile.apply(ProfileChange(fields))
    }
}

extension ProfileFields {
    /// A text as a piece of JSON; `nil` for an empty one, which takes a field away.
    static func value(of text: String) -> String? {
        if text.isEmpty { return nil }
        var value = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": value += "\\\(scalar)"
            case "\n": value += "\\n"
            case "\u{0}"..<" ":
                let hex = String(scalar.value, radix: 16)
                value += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: value.unicodeScalars.append(scalar)
            }
        }
        return value + "\""
    }

    /// The text that a field holds; `nil` where it holds something else.
    package func text(_ name: String) -> String? {
        guard let value = values[name], value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else {
            return nil
        }
        var text = String.UnicodeScalarView()
        var units: [UInt16] = []
        var rest = value.dropFirst().dropLast().unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let escaped = rest.popFirst() else {
                text.append(scalar)
                continue
            }
            guard escaped == "u" else {
                text.append(Self.unescaped[escaped] ?? escaped)
                continue
            }
            units.append(UInt16(String(rest.prefix(4)), radix: 16) ?? 0xFFFD)
            rest = rest.dropFirst(4)
            // Half a letter waits for its other half.
            if UTF16.isLeadSurrogate(units[0]), units.count == 1, rest.first == "\\" { continue }
            text.append(contentsOf: String(decoding: units, as: UTF16.self).unicodeScalars)
            units = []
        }
        return String(text)
    }

    private static let unescaped: [Unicode.Scalar: Unicode.Scalar] = [
        "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}",
    ]
}
