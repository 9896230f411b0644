internal import PlatformCore
internal import PlatformEngine

/// Bugs that only Telegram clients can see.
extension Mutation {
    func spoiledForSessions(_ batch: EffectBatch) -> EffectBatch {
        switch mutant {
        case .sessionPushDropped:
            batch.with(batch.effects.filter { if case .mailbox = $0 { !strikes(oneIn: 20) } else { true } })
        default: batch
        }
    }

    /// A difference by numbers that leaves something out, or a dialog that counts wrongly.
    func spoiled(_ found: NumbersFound) -> NumbersFound {
        guard mutant == .numbersLeftOut, case .log(let log) = found, let items = log.items, items.count > 1,
            strikes(oneIn: 4)
        else { return found }
        return .log(NumberedLog(items: Array(items.dropFirst()), head: log.head, cast: log.cast))
    }
}
