package import PlatformCore
internal import PlatformStore

extension Action {
    /// When a user's devices stay quiet, and which kinds of conversation notify.
    package static func changeOwnSettings(of user: UserID, _ change: OwnSettingsChange) -> Action {
        .deciding(ChangeOwnSettings(user: user, change: change))
    }
}

/// What a user wants other in settings that are about no single conversation.
package struct OwnSettingsChange: Sendable {
    package var quietPeriod: Period
    /// Each replaces what was set for its kind of conversation; `unset` leaves whatever is usual.
    package var notifications: [TypeNotification]

    /// What becomes of the time when devices stay quiet.
    package enum Period: Sendable {
        case kept
        case ended
        case set(QuietPeriod)
    }

    package init(quietPeriod: Period = .kept, notifications: [TypeNotification] = []) {
        self.quietPeriod = quietPeriod
        self.notifications = notifications
    }
}

private struct ChangeOwnSettings: Deciding {
    let user: UserID
    let change: OwnSettingsChange

    var subject: DecisionSubject { .user(user) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let state = try context.user(.id(user))
        let period = try context.shelf(QuietPeriod.self, of: state)
        let levels = try context.shelf(TypeNotification.self, of: state)
        switch change.quietPeriod {
        case .kept: break
        case .ended: try context.change(period, removing: [[]])
        case .set(let wanted): try context.change(period, putting: [wanted])
        }
        try context.change(
            levels,
            putting: change.notifications.filter { $0.level != .unset },
            removing: change.notifications.filter { $0.level == .unset }.map(\.key)
        )
        return .done
    }
}
