package import Tenants

/// The names that operators set an app's quota by.
extension QuotaOverrides: NamedValues {
    static var all: [NamedValue<QuotaOverrides>] {
        [
            .number("requestsPerSecond", \.requestsPerSecond),
            .number("messagesPerSecond", \.messagesPerSecond),
            .number("links", \.links),
            .number("users", \.users),
            .number("groups", \.groups),
            .number("storageBytes", \.storageBytes),
            .number("sensitiveWords", \.sensitiveWords),
        ] + VendorRate.allCases.map { .rate("rates.\($0.name)", \.rates[$0]) }
    }
}

extension NamedValue<QuotaOverrides> {
    /// Limits that all hold; an empty list takes the vendor's away.
    fileprivate static func rate(
        _ name: String,
        _ path: WritableKeyPath<QuotaOverrides, [RateLimit]?>
    ) -> NamedValue {
        .init(name, "a list of rates such as 100/1s, 6000/1m, 2/1h or 3/1d", path) { value -> [RateLimit]?? in
            guard let texts = strings(value) else { return nil }
            let limits = texts.compactMap(RateLimit.init(written:))
            return limits.count == texts.count ? .some(limits) : nil
        } show: {
            $0.map { .array($0.map { .string($0.written) }) }
        }
    }
}

extension RateLimit {
    private static let spans: [(unit: String, milliseconds: UInt32)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ]

    /// Reads `100/1s`: so many in so many seconds, minutes, hours or days.
    init?(written text: String) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2, let count = UInt32(sides[0]) else { return nil }
        let digits = sides[1].prefix { $0.isASCII && $0.isNumber }
        guard let number = UInt32(digits),
            let span = Self.spans.first(where: { $0.unit == sides[1].dropFirst(digits.count) })
        else { return nil }
        let (milliseconds, isTooLong) = number.multipliedReportingOverflow(by: span.milliseconds)
        guard !isTooLong else { return nil }
        self.init(count, perMilliseconds: milliseconds)
    }

    /// As it is read, in the largest unit that leaves no rest.
    var written: String {
        let span = Self.spans.first { milliseconds.isMultiple(of: $0.milliseconds) }
        return span.map { "\(count)/\(milliseconds / $0.milliseconds)\($0.unit)" } ?? ""
    }
}
