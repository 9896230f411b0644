internal import PlatformStore

extension QuotaOverrides {
    private enum Field {
        static let requestsPerSecond: UInt32 = 1
        static let messagesPerSecond: UInt32 = 2
        static let links: UInt32 = 3
        static let users: UInt32 = 4
        static let groups: UInt32 = 5
        static let storageBytes: UInt32 = 6
        /// The rate, then pairs of a count and its milliseconds.
        static let rate: UInt32 = 7
        static let sensitiveWords: UInt32 = 8
    }

    func write(to writer: inout RecordWriter) {
        if let requestsPerSecond { writer.put(Field.requestsPerSecond, requestsPerSecond) }
        if let messagesPerSecond { writer.put(Field.messagesPerSecond, messagesPerSecond) }
        if let links { writer.put(Field.links, links) }
        if let users { writer.put(Field.users, users) }
        if let groups { writer.put(Field.groups, groups) }
        if let storageBytes { writer.put(Field.storageBytes, storageBytes) }
        if let sensitiveWords { writer.put(Field.sensitiveWords, sensitiveWords) }
        for (rate, limits) in rates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            writer.putPacked(Field.rate, [UInt32(rate.rawValue)] + limits.flatMap { [$0.count, $0.milliseconds] })
        }
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        self.init()
        while let field = try reader.nextField() {
            switch field {
            case Field.requestsPerSecond: requestsPerSecond = try reader.uint32()
            case Field.messagesPerSecond: messagesPerSecond = try reader.uint32()
            case Field.links: links = try reader.uint32()
            case Field.users: users = try reader.uint32()
            case Field.groups: groups = try reader.uint32()
            case Field.storageBytes: storageBytes = try reader.uint64()
            case Field.sensitiveWords: sensitiveWords = try reader.uint32()
            case Field.rate: try readRate(&reader)
            default: break
            }
        }
    }

    private mutating func readRate(_ reader: inout RecordReader) throws(StoreError) {
        let numbers = try reader.packedUInt32()
        guard let first = numbers.first, numbers.count.isMultiple(of: 2) == false else {
            throw reader.corrupt("a rate without its numbers")
        }
        // A rate of a newer release is none of ours.
        guard let raw = UInt8(exactly: first), let rate = VendorRate(rawValue: raw) else { return }
        var limits: [RateLimit] = []
        for index in stride(from: 1, to: numbers.count, by: 2) {
            guard let limit = RateLimit(numbers[index], perMilliseconds: numbers[index + 1]) else {
                throw reader.corrupt("a rate of \(numbers[index]) in \(numbers[index + 1]) ms")
            }
            limits.append(limit)
        }
        rates[rate] = limits
    }
}
