/// A word that an app files a user under, to reach many users by it.
package struct UserTag: ShelfItem {
    package static let kind = ShelfKind.userTag
    /// Bytes of a tag.
    package static let bytesMax = 40

    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var key: [UInt8] { Array(text.utf8) }
}
