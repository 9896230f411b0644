/// Every operation of the Server API that is served.
package enum ServerOperations {
    package static let table = OperationTable(
        [
            UserOperations.all, UserStandingOperations.all, UserListOperations.all, UserNoteOperations.all,
            UserSettingOperations.all, MessageOperations.all, MessageChangeOperations.all, BroadcastOperations.all,
            PushOperations.all, SensitiveWordOperations.all, GroupOperations.all, GroupRightOperations.all,
            HistoryOperations.all, ConversationOperations.all, ConversationTagOperations.all,
            LegacyOperations.all,
            ChatroomOperations.all, ChatroomPeopleOperations.all, ChatroomMessageOperations.all,
            ChatroomEntryOperations.all,
            ProfileOperations.all, FriendOperations.all, HostedGroupOperations.all, HostedMemberOperations.all,
            BotOperations.all, AgentOperations.all,
            UltragroupOperations.all, UltragroupRightOperations.all, UltragroupMessageOperations.all,
            UserGroupOperations.all, UltragroupV2Operations.all,
        ].flatMap { $0 }
    )
}
