/// Names one series in the words of Prometheus: a family and its labels.
struct SeriesName: Hashable, Sendable {
    let family: String
    /// `key="value"` pairs, joined and escaped as they stand between the braces; empty without labels.
    let labels: String

    /// Turns a label and dimensions of swift-metrics into a name; `unit` is appended unless it is there.
    ///
    /// Dimensions that would name a tenant or a user are left out: such figures would make the number of
    /// series grow with the customers, and belong to the Admin API.
    init(label: String, dimensions: [(String, String)], unit: String = "") {
        let name = Self.identifier(label)
        family = unit.isEmpty || name.hasSuffix(unit) ? name : name + unit
        labels =
            dimensions
            .filter { !Self.privateDimensions.contains($0.0) }
            .map { "\(Self.identifier($0.0))=\"\(Self.escaped($0.1))\"" }
            .sorted()
            .joined(separator: ",")
    }

    /// The longest label value; the rest of a longer one is cut off.
    private static let valueCountMax = 128

    private static let privateDimensions: Set<String> = [
        "tenant", "tenant_number", "app_key", "appKey", "user", "user_id", "userId", "device",
    ]

    private static func identifier(_ text: String) -> String {
        var name = String(
            text.unicodeScalars.map { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "_": Character(scalar)
                default: "_"
                }
            }
        )
        if name.first?.isNumber ?? true { name = "_" + name }
        return name
    }

    private static func escaped(_ value: String) -> String {
        value.prefix(valueCountMax).reduce(into: "") { text, character in
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
    }
}
