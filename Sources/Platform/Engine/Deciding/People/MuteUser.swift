package import PlatformCore
internal import PlatformStore

extension Action {
    /// A user cannot say anything to other users through links, or can again.
    package static func setMutedInPrivate(_ user: UserID, _ isMuted: Bool) -> Action {
        .deciding(ChangeItems(user: user, putting: isMuted ? [MutedInPrivate()] : [], removing: isMuted ? [] : [[]]))
    }

    /// A user cannot say anything in any group before a time; `nil` lets them speak again.
    package static func setMutedInGroups(_ user: UserID, until time: Timestamp?) -> Action {
        .deciding(
            ChangeItems(
                user: user,
                putting: time.map { [MutedInGroups(until: $0)] } ?? [],
                removing: time == nil ? [[]] : []
            )
        )
    }
}
