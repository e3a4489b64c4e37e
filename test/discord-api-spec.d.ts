declare module 'discord-api-spec/zod' {
  import type { z } from 'zod/mini';

  export const ApplicationCommandCreateRequestSchema: z.ZodMiniType;
  export const CreateMessageInteractionCallbackRequestSchema: z.ZodMiniType;
  export const UpdateMessageInteractionCallbackRequestSchema: z.ZodMiniType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: z.ZodMiniType;
}
