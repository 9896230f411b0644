internal import PlatformCore
internal import PlatformStore

extension TenantSettings {
    private enum Field {
        static let hidesEarlierHistory: UInt32 = 1
        static let tokenLifetimeSeconds: UInt32 = 2
        static let signatures: UInt32 = 3
        static let links: UInt32 = 4
        static let allowedOrigin: UInt32 = 5
        static let heedsAllowLists: UInt32 = 6
        static let wordsHoldForServerAPI: UInt32 = 20
        static let hasNoHistoryFiles: UInt32 = 21
        static let minutesAheadOfUTC: UInt32 = 30
        static let inManyChatrooms: UInt32 = 60
        static let makesNoChatroomsByUse: UInt32 = 61
        static let signsUpByPhone: UInt32 = 100
        static let showsLoginCodes: UInt32 = 101
    }

    func write(to writer: inout RecordWriter) {
        writer.put(Field.hidesEarlierHistory, !historyBeforeJoining)
        if let tokenLifetimeSeconds { writer.put(Field.tokenLifetimeSeconds, tokenLifetimeSeconds) }
        writer.putRecord(Field.signatures) { signatures.write(to: &$0) }
        writer.putRecord(Field.links) { links.write(to: &$0) }
        for origin in allowedOrigins { writer.put(Field.allowedOrigin, origin) }
        writer.put(Field.heedsAllowLists, heedsAllowLists)
        if wordsHoldForServerAPI { writer.put(Field.wordsHoldForServerAPI, true) }
        if !keepsHistoryFiles { writer.put(Field.hasNoHistoryFiles, true) }
        writer.putSigned(Field.minutesAheadOfUTC, Int64(minutesAheadOfUTC))
        writer.put(Field.inManyChatrooms, !inOneChatroom)
        writer.put(Field.makesNoChatroomsByUse, !makesChatroomsByUse)
        if signsUpByPhone { writer.put(Field.signsUpByPhone, true) }
        if showsLoginCodes { writer.put(Field.showsLoginCodes, true) }
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        self.init()
        while let field = try reader.nextField() {
            switch field {
            case Field.hidesEarlierHistory: historyBeforeJoining = try !reader.bool()
            case Field.tokenLifetimeSeconds: tokenLifetimeSeconds = try reader.uint32()
            case Field.signatures: signatures = try SignaturePolicy(from: reader.record())
            case Field.links: links = try LinkPolicy(from: reader.record())
            case Field.wordsHoldForServerAPI: wordsHoldForServerAPI = try reader.bool()
            case Field.hasNoHistoryFiles: keepsHistoryFiles = try !reader.bool()
            case Field.allowedOrigin: allowedOrigins.append(try reader.text())
            case Field.heedsAllowLists: heedsAllowLists = try reader.bool()
            case Field.minutesAheadOfUTC: minutesAheadOfUTC = Int16(clamping: try reader.int64())
            case Field.inManyChatrooms: inOneChatroom = try !reader.bool()
            case Field.makesNoChatroomsByUse: makesChatroomsByUse = try !reader.bool()
            case Field.signsUpByPhone: signsUpByPhone = try reader.bool()
            case Field.showsLoginCodes: showsLoginCodes = try reader.bool()
            default: break
            }
        }
    }
}

extension SignaturePolicy {
    private enum Field {
        static let maxSkewSeconds: UInt32 = 1
        static let rejectsReplays: UInt32 = 2
        static let requiresV2: UInt32 = 3
    }

    func write(to writer: inout RecordWriter) {
        writer.put(Field.maxSkewSeconds, maxSkewSeconds)
        writer.put(Field.rejectsReplays, rejectsReplays)
        writer.put(Field.requiresV2, requiresV2)
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        self.init()
        while let field = try reader.nextField() {
            switch field {
            case Field.maxSkewSeconds: maxSkewSeconds = try reader.uint32()
            case Field.rejectsReplays: rejectsReplays = try reader.bool()
            case Field.requiresV2: requiresV2 = try reader.bool()
            default: break
            }
        }
    }
}

extension LinkPolicy {
    private enum Field {
        static let perUserMax: UInt32 = 1
        static let perPlatformMax: UInt32 = 2
        static let whenFull: UInt32 = 3
        static let notice: UInt32 = 4
        /// Pairs of a platform and its number.
        static let platformMax: UInt32 = 5
    }

    func write(to writer: inout RecordWriter) {
        writer.put(Field.perUserMax, UInt32(perUserMax))
        writer.put(Field.perPlatformMax, UInt32(perPlatformMax))
        writer.put(Field.whenFull, whenFull.rawValue)
        writer.put(Field.notice, notice)
        for (platform, count) in platformMax.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            writer.putPacked(Field.platformMax, [UInt32(platform.rawValue), UInt32(count)])
        }
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        self.init()
        while let field = try reader.nextField() {
            switch field {
            case Field.perUserMax: perUserMax = try reader.uint8()
            case Field.perPlatformMax: perPlatformMax = try reader.uint8()
            case Field.whenFull: whenFull = WhenFull(rawValue: try reader.text()) ?? .closeOldest
            case Field.notice:
                let text = try reader.text()
                // Thousands of tenants share the words that come with the program.
                if text != notice { notice = text }
            case Field.platformMax:
                let pair = try reader.packedUInt32()
                // A platform of a newer release follows the general number.
                guard pair.count == 2, let raw = UInt8(exactly: pair[0]), let platform = Platform(rawValue: raw)
                else { continue }
                platformMax[platform] = UInt8(clamping: pair[1])
            default: break
            }
        }
    }
}
