package import PlatformCore
internal import PlatformStore

extension Action {
    /// A user hears from these too, where the app lets users hear from those alone whom they allow.
    package static func allowSenders(_ senders: [UserID], by user: UserID) -> Action {
        .deciding(ChangeItems(user: user, putting: senders.map(AllowedSender.init)))
    }

    package static func disallowSenders(_ senders: [UserID], by user: UserID) -> Action {
        .deciding(ChangeItems<AllowedSender>(user: user, removing: senders.map { AllowedSender($0).key }))
    }
}
