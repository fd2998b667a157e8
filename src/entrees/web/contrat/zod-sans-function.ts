import * as z from 'zod/mini';

// La politique de sécurité refuse `Function` : les schémas doivent le savoir avant d'être construits.
z.config({ jitless: true });
