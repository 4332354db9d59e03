<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0"><rules key="{rules}"><rule key="{rule-0}" filter="&quot;sector&quot; = 'public'" symbol="0" label="Public"/>
<rule key="{rule-1}" filter="&quot;sector&quot; = 'subsidised'" symbol="1" label="Subsidised"/>
<rule key="{rule-2}" filter="&quot;sector&quot; = 'private'" symbol="2" label="Private"/></rules><symbols><symbol type="marker" name="0" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.2"/><prop k="color" v="0,114,178,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.2"/></layer></symbol>
<symbol type="marker" name="1" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.2"/><prop k="color" v="230,159,0,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.2"/></layer></symbol>
<symbol type="marker" name="2" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><prop k="name" v="circle"/><prop k="size" v="2.2"/><prop k="color" v="204,121,167,255"/><prop k="outline_color" v="255,255,255,255"/><prop k="outline_width" v="0.2"/></layer></symbol></symbols></renderer-v2>
<labeling type="simple"><settings calloutType="simple"><text-style fieldName="&quot;name&quot;" isExpression="1" fontSize="7" textColor="40,40,40,255"><text-buffer bufferDraw="1" bufferSize="0.6" bufferColor="255,255,255,220"/></text-style><placement placement="0" dist="1"/><rendering /></settings></labeling>
<aliases>
<alias index="0" field="id" name="Code"/>
<alias index="1" field="name" name="Name"/>
<alias index="2" field="sector" name="Sector"/>
<alias index="3" field="capacity" name="Places"/>
<alias index="4" field="zone" name="Catchment area"/>
<alias index="5" field="district" name="District"/>
</aliases>
</qgis>
<!-- catchment 0.9.0 · Ribera · 2025-26 · public · crs EPSG:25831 · method suppression · minimum_count 5 · minimum_for_rates 10 · minimum_schools 3 · streets walking -->
