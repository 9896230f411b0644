/// What a user calls another one; push texts use it.
package struct UserRemark: ShelfItem {
    package static let kind = ShelfKind.userRemark

    package let user: UserID
    package let text: String

    package init(_ text: String, about user: UserID) {
        self.user = user
        self.text = text
    }

    package var key: [UInt8] { Array(user.text.utf8) }
}

/// What a user calls a group; push texts use it.
package struct GroupRemark: ShelfItem {
    package static let kind = ShelfKind.groupRemark

    package let group: GroupID
    package let text: String

    package init(_ text: String, about group: GroupID) {
        self.group = group
        self.text = text
    }

    package var key: [UInt8] { Array(group.text.utf8) }
}
