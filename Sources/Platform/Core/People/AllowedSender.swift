/// Somebody a user hears from where the app lets users hear from those alone whom they allow.
package struct AllowedSender: ShelfItem {
    package static let kind = ShelfKind.allowedSender

    package let user: UserID

    package init(_ user: UserID) {
        self.user = user
    }

    package var key: [UInt8] { Array(user.text.utf8) }
}
