internal import PlatformCore
internal import PlatformStore
internal import Synchronization

/// Bugs of what is written.
extension Mutation {
    func spoil(_ batch: inout WriteBatch, _ durability: inout Durability, of tenant: TenantNumber) {
        switch mutant {
        case .ackBeforeSync: durability = .buffered
        case .commitLost: if strikes(oneIn: 100) { batch = WriteBatch() }
        case .commitRecordLost:
            if strikes(oneIn: 100) { batch = batch.filtered { if case .commit = $0 { false } else { true } } }
        case .sendWindowForgotten: batch = batch.filtered { if case .sendWindow = $0 { false } else { true } }
        case .sendKeyForgotten: batch = batch.filtered { if case .idempotency = $0 { false } else { true } }
        case .blacklistForgotten: batch = batch.filtered { if case .blacklist = $0 { false } else { true } }
        case .wordsForgotten: batch = batch.filtered { if case .sensitiveWord = $0 { false } else { true } }
        case .recallStaysUnread: batch = batch.filtered { if case .correction = $0 { false } else { true } }
        case .placeLeftOut:
            if strikes(oneIn: 100) { batch = batch.filtered { if case .mailbox = $0 { false } else { true } } }
        case .readMarkLost:
            if strikes(oneIn: 30) { batch = batch.filtered { if case .membership = $0 { false } else { true } } }
        case .placeForgotten: batch = batch.filtered { if case .consumer = $0 { false } else { true } }
        case .placeTooFar:
            guard let end = pageEnds.withLock({ $0[tenant] }) else { return }
            batch = batch.mapped { key, value in
                guard case .consumer = key, var consumer = try? EventConsumer(record: value, at: key) else {
                    return value
                }
                consumer.position = max(consumer.position, end)
                return consumer.record
            }
        case .timeRunsBack, .intervalOffByOne, .broadcastForgotten, .rightsForgotten: batch = batch.mapped(spoiled)
        default: break
        }
    }

    private func spoiled(_ key: TenantKey, _ value: [UInt8]) -> [UInt8] {
        switch (mutant, key) {
        case (.timeRunsBack, .message):
            guard strikes(oneIn: 50), var message = try? Message(record: value, at: key) else { return value }
            message.sentTime = message.sentTime.advanced(byMilliseconds: -60_000)
            return message.record
        case (.broadcastForgotten, .user):
            guard var user = try? User(record: value, at: key) else { return value }
            user.broadcastsThrough = .zero
            return user.record
        case (.rightsForgotten, .conversation):
            guard var conversation = try? ConversationRecord(record: value, at: key) else { return value }
            conversation.group?.isMuted = false
            conversation.group?.hosting?.permissions = ProfileFields()
            return conversation.record
        case (.intervalOffByOne, .membership):
            guard var membership = try? Membership(record: value, at: key), let last = membership.sight.intervals.last,
                last.after > .zero
            else { return value }
            membership.sight.intervals[membership.sight.intervals.count - 1] = VisibleInterval(
                after: last.after.previous,
                through: last.through
            )
            return membership.record
        default: return value
        }
    }

    /// What of a batch is on disk after a death in the middle of its write.
    func torn(_ batch: WriteBatch) -> WriteBatch? {
        guard mutant == .tornWrite, batch.count > 1 else { return nil }
        var torn = WriteBatch()
        for operation in batch.operations.prefix(batch.count / 2) { torn.append(operation) }
        return torn
    }

    func spoilFailedOpen(of disk: MemoryDisk) throws(StoreError) {
        guard mutant == .failedOpenDamages else { return }
        let store = try disk.openStore()
        guard let last = try store.snapshot().lastRecord(in: .table(.message)) else { return }
        var batch = WriteBatch()
        batch.delete(last.key)
        try store.write(batch, durability: .synced)
    }
}

extension WriteBatch {
    fileprivate mutating func append(_ operation: Operation) {
        switch operation {
        case .put(let key, let value): put(key, value)
        case .delete(let key): delete(key)
        case .deleteRange(let range): delete(range)
        }
    }

    /// The batch without the puts of some keys.
    fileprivate func filtered(_ isKept: (TenantKey) -> Bool) -> WriteBatch {
        var kept = WriteBatch()
        for operation in operations {
            if case .put(let key, _) = operation, let name = try? TenantKey(key), !isKept(name) { continue }
            kept.append(operation)
        }
        return kept
    }

    /// The batch with other values in its puts.
    fileprivate func mapped(_ value: (TenantKey, [UInt8]) -> [UInt8]) -> WriteBatch {
        var mapped = WriteBatch()
        for operation in operations {
            if case .put(let key, let old) = operation, let name = try? TenantKey(key) {
                mapped.put(key, value(name, old))
            } else {
                mapped.append(operation)
            }
        }
        return mapped
    }
}
