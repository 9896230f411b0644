/// The sizes and counts that hold for every tenant in every mode.
package enum Limits {
    /// Bytes of a message's content.
    package static let contentBytesMax = 128 * 1024
    /// Bytes of a message type's name.
    package static let objectNameBytesMax = 32
    /// Bytes of a user's or group's name.
    package static let nameBytesMax = 256
    /// Bytes of a portrait's address.
    package static let portraitURIBytesMax = 1024
    /// Bytes of each push field.
    package static let pushHintBytesMax = 8 * 1024
    /// Bytes of a draft.
    package static let draftBytesMax = 8 * 1024
    /// Unicode scalars of a sensitive word.
    package static let sensitiveWordCharactersMax = 32
    /// Unicode scalars of what is said instead of one.
    package static let replacementCharactersMax = 64
    /// Sensitive words that a tenant's quota can be raised to.
    package static let sensitiveWordCountMax = 100_000
    /// Users named by one directed message.
    package static let directedUserCountMax = 300
    /// Users mentioned by name in one message.
    package static let mentionCountMax = 200
    /// Keys of an expansion set or removed by one call.
    package static let expansionCountMax = 100
    /// Keys of a message's expansion.
    package static let expansionKeyCountMax = 300
    package static let expansionKeyBytesMax = 32
    package static let expansionValueCharactersMax = 4_096
    /// Bytes of all keys and values, of a call and of a message.
    package static let expansionBytesMax = 128 * 1024
    /// Bytes of one reaction.
    package static let reactionBytesMax = 64
    /// Reactions that one user gives a message.
    package static let reactionsOfUserCountMax = 3
    /// Different reactions to a message.
    package static let reactionKindCountMax = 20
    /// Reactions to a message in all: they stand in its record, which each of them rewrites.
    package static let reactionCountMax = 1_000
    /// Reactions that are shown by name with a message.
    package static let recentReactionCountMax = 10
    /// Members of a group unless the group says otherwise.
    package static let groupMemberCountMax: UInt32 = 3_000
    /// What a group can be raised to.
    package static let groupMemberCountCeiling: UInt32 = 100_000
    /// Members of an ultra group.
    package static let ultragroupMemberCountMax: UInt32 = 1_000_000
    /// Ultra groups that a user is in.
    package static let ultragroupCountMax = 100
    /// Channels of an ultra group, and as many deleted ones that devices can still be told of.
    package static let channelCountMax = 50
    /// Users joined or removed by one call.
    package static let membershipCallCountMax = 1_000
    /// Messages of elsewhere taken over by one call.
    package static let importCountMax = 500
    /// Bytes of all contents that one call takes over.
    package static let importBytesMax = 1 << 20
    /// Places deleted by one call.
    package static let deletionCountMax = 100
    /// Entries, messages or conversations in one page of an answer.
    package static let pageCountMax = 200
    /// Users or groups in one page of a list that app servers ask for.
    package static let listCountMax = 1_000
    /// Bytes of entries in one page of an answer.
    package static let pageBytesMax = 1 << 20
    /// Answers kept per device, so that a repeated send is answered as before.
    package static let sendWindowCount = 256
    /// Users that one user blocks, or allows.
    package static let senderListCountMax = 3_000
    /// Conversations filed under a tag by one call.
    package static let taggedCallCountMax = 100
    /// Conversations that a user files under one tag.
    package static let taggedConversationCountMax = 1_000
    /// Devices of one user.
    package static let deviceCountMax = 64
    /// Bytes of a free-form id that makes a send unique.
    package static let idempotencyKeyBytesMax = 64
}
