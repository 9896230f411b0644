/// What apps and users keep of a user, friend or group beside its name: values by their names.
///
/// A value is a piece of JSON as it was given: the engine compares, keeps and shows it, and does not look into it.
package struct ProfileFields: Hashable, Sendable {
    /// Bytes of the fields as one JSON object.
    package static let bytesMax = 8 * 1024

    package private(set) var values: [String: String]

    package init(_ values: [String: String] = [:]) {
        self.values = values
    }

    package var isEmpty: Bool { values.isEmpty }

    /// In the order of their names.
    package var sorted: [(name: String, value: String)] {
        values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }

    /// The fields as one JSON object; names are of characters that need no escaping.
    package var json: String {
        "{" + sorted.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    /// Replaces the fields that a change names, and takes away those that it says are gone.
    package mutating func apply(_ change: ProfileChange) {
        for (name, value) in change.values { values[name] = value }
    }

    /// The whole number that a field holds.
    package func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
}

/// Fields of a profile to be set, and those to be taken away; what is not named stays.
package struct ProfileChange: Hashable, Sendable {
    /// `nil` takes a field away.
    package var values: [String: String?]

    package init(_ values: [String: String?] = [:]) {
        self.values = values
    }

    package var isEmpty: Bool { values.isEmpty }
}

/// What a profile belongs to, and so what its fields may be.
package enum ProfileKind: Hashable, Sendable {
    case user
    case userExtra
    case friendExtra
    case group
    case groupExtra
    /// Whole numbers: who may do what in a hosted group.
    case permissions

    /// Bytes of a field's name.
    package static let nameBytesMax = 32

    /// Fields of one profile.
    package var countMax: Int { 20 }

    /// Characters of a text.
    package var textCountMax: Int {
        switch self {
        case .user, .group, .permissions: 1_024
        case .userExtra, .friendExtra, .groupExtra: 256
        }
    }

    /// What the names of the fields begin with.
    package var namePrefix: String { self == .userExtra ? "ext_" : "" }

    /// Why fields are not a profile of the kind; `nil` where they are.
    package func problem(with fields: ProfileFields) -> String? {
        if fields.values.count > countMax { return "a profile has at most \(countMax) fields" }
        if fields.json.utf8.count > ProfileFields.bytesMax {
            return "a profile is at most \(ProfileFields.bytesMax) bytes"
        }
        return nil
    }
}
