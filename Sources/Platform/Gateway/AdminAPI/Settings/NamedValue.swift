internal import Tenants

/// One of many values that operators know by name: how it is taken from JSON and shown as it.
struct NamedValue<Whole: NamedValues> {
    let name: String
    /// What it must be, in the words of a sentence that asks for it.
    let expectation: String
    /// Takes a value; false if it is none of this kind.
    let set: (inout Whole, JSONValue) -> Bool
    /// Goes back to what holds when nothing was chosen.
    let reset: (inout Whole) -> Void
    /// `nil` where nothing was chosen.
    let show: (Whole) -> JSONValue?
}

/// Values that operators choose by name, many at once.
protocol NamedValues {
    /// Nothing chosen.
    init()
    static var all: [NamedValue<Self>] { get }
}

extension NamedValues {
    /// Sets what is named, or throws a sentence and changes nothing; `null` goes back to the default.
    mutating func set(_ values: JSONObject) throws(TenantError) {
        let known = Self.all
        var next = self
        for member in values.members {
            guard let value = known.first(where: { $0.name == member.key }) else {
                let names = known.map(\.name).joined(separator: ", ")
                throw TenantError(.invalidSetting, "\(member.key.prefix(64)) is none of \(names)")
            }
            if member.value == .null {
                value.reset(&next)
            } else if !value.set(&next, member.value) {
                throw TenantError(.invalidSetting, "\(member.key) must be \(value.expectation)")
            }
        }
        self = next
    }

    /// What was chosen, by name.
    var shown: JSONObject {
        var object = JSONObject()
        for value in Self.all {
            if let shown = value.show(self) { object.append(value.name, shown) }
        }
        return object
    }
}

// MARK: Kinds

extension NamedValue {
    static func flag(_ name: String, _ path: WritableKeyPath<Whole, Bool>) -> NamedValue {
        .init(name, "true or false", path) { value in
            if case .bool(let isOn) = value { isOn } else { nil }
        } show: {
            .bool($0)
        }
    }

    static func number<Number: FixedWidthInteger>(
        _ name: String,
        _ path: WritableKeyPath<Whole, Number>,
        _ expectation: String = "a number from 0 to \(Number.max)"
    ) -> NamedValue {
        .init(name, expectation, path, integer) { .integer(Int64(clamping: $0)) }
    }

    /// A number that need not be chosen.
    static func number<Number: FixedWidthInteger>(
        _ name: String,
        _ path: WritableKeyPath<Whole, Number?>
    ) -> NamedValue {
        .init(name, "a number from 0 to \(Number.max)", path) { (value) -> Number?? in
            (integer(value) as Number?).map { $0 }
        } show: {
            $0.map { .integer(Int64(clamping: $0)) }
        }
    }

    static func text(_ name: String, _ path: WritableKeyPath<Whole, String>) -> NamedValue {
        .init(name, "a text", path, string) { .string($0) }
    }

    /// One of the texts that are the cases of an enum.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ path: WritableKeyPath<Whole, Choice>
    ) -> NamedValue {
        let words = Choice.allCases.map(\.rawValue).joined(separator: " or ")
        return .init(name, words, path) {
            string($0).flatMap(Choice.init)
        } show: {
            .string($0.rawValue)
        }
    }

    /// Texts, also as one with commas between them.
    static func list(_ name: String, _ path: WritableKeyPath<Whole, [String]>) -> NamedValue {
        .init(name, "a list of texts", path, strings) { .array($0.map { .string($0) }) }
    }

    /// A value at a key path, which `read` understands.
    init<Value>(
        _ name: String,
        _ expectation: String,
        _ path: WritableKeyPath<Whole, Value>,
        _ read: @escaping (JSONValue) -> Value?,
        show: @escaping (Value) -> JSONValue?
    ) {
        self.init(
            name: name,
            expectation: expectation,
            set: { whole, value in
                guard let value = read(value) else { return false }
                whole[keyPath: path] = value
                return true
            },
            reset: { $0[keyPath: path] = Whole()[keyPath: path] },
            show: { show($0[keyPath: path]) }
        )
    }
}

private func integer<Number: FixedWidthInteger>(_ value: JSONValue) -> Number? {
    if case .integer(let number) = value { Number(exactly: number) } else { nil }
}

private func string(_ value: JSONValue) -> String? {
    if case .string(let text) = value { text } else { nil }
}

/// The texts of a list; `nil` if anything in it is none.
func strings(_ value: JSONValue) -> [String]? {
    switch value {
    case .array(let values):
        let texts = values.compactMap(string)
        return texts.count == values.count ? texts : nil
    case .string(let text): return text.split(separator: ",").map(String.init)
    case .null, .bool, .integer, .decimal, .object: return nil
    }
}
