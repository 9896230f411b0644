/// Some of an ultra group's members under a name, who can be let into private channels together.
package struct UserGroup: Hashable, Sendable {
    /// User groups of an ultra group at most; each has a slot below it.
    package static let countMax = 50

    package let id: GroupID
    /// Which element of a `UserGroupSet` stands for it.
    package let slot: UInt8

    package init(id: GroupID, slot: UInt8) {
        self.id = id
        self.slot = slot
    }

    /// The set of this one alone.
    package var set: UserGroupSet { UserGroupSet(rawValue: 1 << UInt64(slot)) }
}

/// Some of an ultra group's user groups, by their slots.
package struct UserGroupSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }
}
