internal import FuzzSupport
internal import PlatformCore

@testable internal import PlatformStore

extension FuzzTarget {
    /// Stored records of every type: what can be read is written and read again as the same, all else is corrupt and
    /// says so.
    static let records = FuzzTarget("records", bytesMax: 1024) { input in
        var input = input
        let kind = input.byte()
        let bytes = input.rest()
        let (account, conversation) = (AccountNumber(rawValue: 7), ConversationNumber(rawValue: 3))
        let (device, seq) = (DeviceNumber(rawValue: 2), Place(rawValue: 1000))
        switch kind % 15 {
        case 0:
            let message = try check(Message.self, bytes, at: .message(conversation, seq))
            if let message { try require(message.uid(in: conversation).sentTime == message.sentTime, "a UID's time") }
        case 1: try check(Change.self, bytes, at: .change(conversation, seq))
        case 2: try check(UnreadCorrection.self, bytes, at: .correction(conversation, seq))
        case 3: try check(MailboxRecord.self, bytes, at: .mailbox(account, seq))
        case 4: try check(ConversationRecord.self, bytes, at: .conversation(conversation))
        case 5: try check(GroupMember.self, bytes, at: .member(conversation, account))
        case 6: try check(Membership.self, bytes, at: .membership(account, conversation))
        case 7: try check(User.self, bytes, at: .user(account))
        case 8: try check(AccountNumber.self, bytes, at: .userByID(UserID(unchecked: "alice")))
        case 9: try check(Device.self, bytes, at: .device(account, device))
        case 10: try check(SendWindow.self, bytes, at: .sendWindow(account, device))
        case 11: try check(SyncCursor.self, bytes, at: .cursor(account, device))
        case 12: try check(IdempotencyRecord.self, bytes, at: .idempotency(DayBucket(rawValue: 1), account, [1]))
        case 13: try checkCommit(bytes)
        default: try check(CheckpointRecord.self, bytes, at: .checkpoint)
        }
    }

    @discardableResult
    private static func check<Value: StoredRecord & Equatable>(
        _: Value.Type,
        _ bytes: [UInt8],
        at key: TenantKey
    ) throws -> Value? {
        let value: Value
        do throws(StoreError) {
            value = try Value(record: bytes, at: key)
        } catch {
            try require(error.code == .corrupt, "\(error)")
            try require(error.message.hasPrefix("the record of \(key): "), "\(error)")
            return nil
        }
        let record = value.record
        try require(try Value(record: record, at: key) == value, "\(value) is written as \(record)")
        return value
    }

    private static func checkCommit(_ bytes: [UInt8]) throws {
        let key = TenantKey.commit(LSN(rawValue: 9))
        guard let commit = try check(CommitRecord.self, bytes, at: key) else { return }
        var walked: [ConversationNumber] = []
        try commit.record.lend { (record) throws(StoreError) in
            try CommitRecord.forEachConversation(of: record, at: key) { walked.append($0) }
        }
        try require(walked == commit.conversations.map(\.log) + commit.touched, "\(commit) is walked as \(walked)")
    }
}
