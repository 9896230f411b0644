package import PlatformCore
package import PlatformEngine
internal import Synchronization

/// A sink that keeps the effects it was given, in order.
package final class EffectLog: EffectSink {
    private let batches = Mutex<[EffectBatch]>([])

    package init() {}

    package func deliver(_ batch: EffectBatch) {
        batches.withLock { $0.append(batch) }
    }

    package var effects: [Effect] { batches.withLock { $0.flatMap(\.effects) } }

    package func clear() {
        batches.withLock { $0 = [] }
    }

    /// The commits' effects since they were last taken.
    package func takeAll() -> [EffectBatch] {
        batches.withLock { batches in
            defer { batches = [] }
            return batches
        }
    }

    /// What was pushed to a mailbox, in order.
    package func mailbox(of account: AccountNumber) -> [MailboxItem] {
        effects.compactMap { if case .mailbox(account, let item, _) = $0 { item } else { nil } }
    }

    /// What was pushed to a group's links, in order.
    package func pushes(in conversation: ConversationNumber) -> [GroupPush] {
        effects.compactMap {
            if case .group(let push) = $0, push.conversation == conversation { push } else { nil }
        }
    }
}

/// Takes no notes.
package struct NoInstruments: EngineInstruments {
    package init() {}

    package func committed(_ times: CommitTimes) {}
}
