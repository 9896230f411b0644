/// Keys and values that a message carries beside its content, and that can change while the content stays.
package struct Expansion: Hashable, Sendable {
    package static let empty = Expansion(items: [])

    /// One key, and when it got its value.
    package struct Item: Hashable, Sendable {
        package let key: String
        package let value: String
        package let setAt: Timestamp

        package init(key: String, value: String, setAt: Timestamp) {
            self.key = key
            self.value = value
            self.setAt = setAt
        }
    }

    /// Each key once, in ascending order.
    package let items: [Item]

    package init(items: [Item]) {
        self.items = items
    }

    /// What a message starts with.
    package init(_ values: [String: String], setAt: Timestamp) {
        if values.isEmpty {
            items = []
        } else {
            items = values.sorted { $0.key < $1.key }.map { Item(key: $0.key, value: $0.value, setAt: setAt) }
        }
    }

    package var isEmpty: Bool { items.isEmpty }

    package subscript(key: String) -> Item? { items.first { $0.key == key } }

    /// The expansion after keys were removed and others set.
    package func changed(setting values: [String: String], removing keys: Set<String>, at time: Timestamp) -> Expansion
    {
        let kept = items.filter { values[$0.key] == nil && !keys.contains($0.key) }
        return Expansion(items: (kept + Expansion(values, setAt: time).items).sorted { $0.key < $1.key })
    }

    /// About how many bytes it takes on its way to a client.
    package var byteCount: Int { items.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 16 } }

    /// Whether a text can be a key.
    package static func isKey(_ text: String) -> Bool {
        (1...Limits.expansionKeyBytesMax).contains(text.utf8.count) && text.utf8.allSatisfy(isTextIDByte)
    }

    /// Whether it is more than a message can have.
    package var isTooLarge: Bool {
        items.count > Limits.expansionKeyCountMax
            || items.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count } > Limits.expansionBytesMax
    }

    /// Why values cannot be an expansion, in words for developers; `nil` when they can.
    package static func problem(with values: [String: String]) -> String? {
        guard values.count <= Limits.expansionCountMax else {
            return "the expansion has more than \(Limits.expansionCountMax) keys"
        }
        var byteCount = 0
        for (key, value) in values {
            guard isKey(key) else {
                return "a key of the expansion has 1 to \(Limits.expansionKeyBytesMax) bytes of A-Z a-z 0-9 + = _ -"
            }
            guard value.unicodeScalars.count <= Limits.expansionValueCharactersMax else {
                return "a value of the expansion is longer than \(Limits.expansionValueCharactersMax) characters"
            }
            byteCount += key.utf8.count + value.utf8.count
        }
        guard byteCount <= Limits.expansionBytesMax else {
            return "the expansion is longer than \(Limits.expansionBytesMax) bytes"
        }
        return nil
    }
}
