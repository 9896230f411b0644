internal import PlatformCore
internal import PlatformEngine

extension Action {
    /// What managers of a group say of it, and whom they silence.
    init(description frame: WireClientFrame, by owner: LinkOwner) throws(ClientError) {
        switch frame.request {
        case .groupDescribe(let wire):
            let change = GroupDescriptionChange(
                about: wire.hasIntroduction ? wire.introduction : nil,
                portraitURI: wire.hasPortraitUri ? wire.portraitUri : nil
            )
            self = .describeGroup(try WireValues.group(wire.group, "group"), change)
        case .membersMute(let wire):
            self = .muteMembers(
                try WireValues.users(wire.users, "users", countMax: 100),
                of: try WireValues.group(wire.group, "group"),
                until: wire.until == 0 ? nil : try WireValues.time(wire.until, "until")
            )
        default: throw ClientError(.malformed, "the frame is of another kind")
        }
    }
}
