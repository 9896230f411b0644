/// A refusal that a client sees: a stable number and name, and a sentence that says what to change.
package struct ClientError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: Code
    package let text: String
    /// When trying again may help, in milliseconds.
    package let retryAfter: UInt32?

    package init(_ code: Code, _ text: String, retryAfter: UInt32? = nil) {
        self.code = code
        self.text = text
        self.retryAfter = retryAfter
    }

    package var description: String { "\(code.rawValue) \(code): \(text)" }
}

extension ClientError {
    /// Every refusal there is; the raw value is the number on the wire.
    ///
    /// Where the Server API's vendor has a client-visible number it is used (reference section 3);
    /// ours start at 41000 and are never given a second meaning.
    package enum Code: UInt32, Hashable, Sendable, CaseIterable {
        /// The receiver has blocked the sender.
        case blockedByReceiver = 405
        /// The receiver hears from those alone whom they allow, and the sender is none of them.
        case notAllowedByReceiver = 407
        /// More messages than the quota allows.
        case sendingTooFast = 20604
        /// The content or the type's name is too long.
        case messageTooLarge = 20115
        /// Nobody can answer a system sender.
        case systemConversation = 20109
        case notInGroup = 22406
        case mutedInGroup = 22408
        /// A word in the message must not be said.
        case wordRefused = 21501
        case notInChatroom = 23406
        case mutedInChatroom = 23408
        /// The user was kicked out of the chatroom and cannot come back for a time.
        case blockedFromChatroom = 23409
        case unknownChatroom = 23410
        /// The message to recall or edit cannot be changed by this user.
        case changeRefused = 25101
        /// The owner of a hosted group hands it over before leaving.
        case ownerCannotLeave = 25417
        case alreadyFriends = 25460

        /// More sensitive words than the app's quota allows.
        case tooManyWords = 41022
        /// The message was not sent as one that takes key-values, or was recalled.
        case notExpandable = 41020
        /// More key-values, or longer ones, than a message can have.
        case expansionTooLarge = 41021

        /// More reactions, or more different ones, than a message can have.
        case tooManyReactions = 41150
        /// There is no such invite, or it was revoked.
        case unknownInvite = 41151
        /// The invite's time is over, or as many came by it as may.
        case inviteExpired = 41152

        /// The frame or body could not be read.
        case malformed = 41000
        /// A field has a value that is not allowed.
        case invalidArgument = 41001
        case unknownUser = 41002
        case unknownGroup = 41003
        case unknownMessage = 41004
        /// The role does not allow it.
        case notAllowed = 41005
        case groupExists = 41006
        case groupFull = 41007
        /// The same id was used with other content.
        case idReused = 41008
        /// The id is older than the window of remembered answers.
        case idTooOld = 41009
        /// The cursor is ahead of the server: the client has data of another place.
        case cursorAhead = 41010
        case unknownDevice = 41011
        /// Too many devices are registered for the user.
        case tooManyDevices = 41012
        /// The first frame must be a hello, and only the first.
        case helloExpected = 41013
        /// The feature is switched off for this tenant or user.
        case featureOff = 41014
        /// The sender may not say anything to other users.
        case mutedInPrivate = 41015
        /// The app's server refused the message before it was said; the text is what it says to the sender.
        case reviewRefused = 41120

        /// The attribute of the chatroom is another user's.
        case attributeTaken = 41060
        /// The chatroom carries as many attributes as one can.
        case attributesFull = 41061
        /// As many chatrooms are kept alive as may be.
        case keptAliveTooMany = 41062
        /// A profile has too many fields, or too long ones.
        case profileTooLarge = 41040
        case notFriends = 41041
        /// Nobody applied, or it was too long ago.
        case unknownApplication = 41042
        /// A hosted group has as many managers as one may have.
        case tooManyManagers = 41043

        /// Another user has the phone number.
        case phoneTaken = 41070

        case tokenMalformed = 41100
        case tokenForged = 41101
        case tokenExpired = 41102
        case tokenRevoked = 41103
        case tokenOfOtherTenant = 41104
        case userBlocked = 41105
        case deviceRevoked = 41106
        case tenantDisabled = 41107
        case signatureRefused = 41108

        /// The queue is full; nothing was done.
        case busy = 41200
        /// The write failed half-way: it may or may not have happened; send it again with the same id.
        case outcomeUnknown = 41201
        /// The disk is nearly full: reads and deletes go on, new data does not.
        case storageFull = 41202
        /// A quota of the tenant is used up.
        case quotaExceeded = 41203
        /// The server is stopping or the tenant is closing.
        case goingAway = 41204
        /// Something is broken on the server's side; its log has the detail.
        case internalError = 41299
    }
}

extension ClientError.Code {
    /// Whether the same request may succeed later without being changed.
    package var mayBeRetried: Bool {
        switch self {
        case .sendingTooFast, .busy, .outcomeUnknown, .storageFull, .quotaExceeded, .goingAway, .internalError: true
        case .wordRefused, .tooManyWords, .notExpandable, .expansionTooLarge, .blockedByReceiver, .notAllowedByReceiver,
            .mutedInPrivate, .messageTooLarge, .systemConversation, .notInGroup, .mutedInGroup, .changeRefused,
            .notInChatroom, .mutedInChatroom, .blockedFromChatroom, .unknownChatroom, .attributeTaken, .attributesFull,
            .keptAliveTooMany,
            .malformed, .invalidArgument, .unknownUser, .unknownGroup, .unknownMessage, .notAllowed, .groupExists,
            .groupFull, .reviewRefused, .idReused, .idTooOld, .cursorAhead, .unknownDevice, .tooManyDevices,
            .helloExpected,
            .featureOff, .ownerCannotLeave, .alreadyFriends, .profileTooLarge, .notFriends, .unknownApplication,
            .tooManyManagers, .tooManyReactions, .unknownInvite, .inviteExpired, .phoneTaken, .tokenMalformed,
            .tokenForged, .tokenExpired,
            .tokenRevoked,
            .tokenOfOtherTenant,
            .userBlocked, .deviceRevoked, .tenantDisabled, .signatureRefused:
            false
        }
    }
}
