package import PlatformCore
internal import PlatformStore

extension Action {
    /// What a user calls others, beside what they are called already.
    package static func setRemarks(of user: UserID, _ remarks: [UserRemark]) -> Action {
        .deciding(ChangeItems(user: user, putting: remarks))
    }

    package static func removeRemark(of user: UserID, about other: UserID) -> Action {
        .deciding(ChangeItems<UserRemark>(user: user, removing: [Array(other.text.utf8)]))
    }

    /// What a user calls a group.
    package static func setRemark(of user: UserID, _ remark: GroupRemark) -> Action {
        .deciding(ChangeItems(user: user, putting: [remark]))
    }

    package static func removeRemark(of user: UserID, about group: GroupID) -> Action {
        .deciding(ChangeItems<GroupRemark>(user: user, removing: [Array(group.text.utf8)]))
    }
}
