package import PlatformCore

/// Who came to a hosted group, left it, or is something else there, on its way to the group's links.
package struct GroupMembersUpdate: Sendable {
    /// Members named in one update; where more changed, clients ask.
    package static let countMax = 100

    package let group: GroupID
    /// As they are now.
    package let changed: [GroupMemberView]
    package let left: [UserID]
    /// Whether more changed than is named here.
    package let isPartial: Bool

    package init(group: GroupID, changed: [GroupMemberView], left: [UserID], isPartial: Bool) {
        self.group = group
        self.changed = changed
        self.left = left
        self.isPartial = isPartial
    }
}
